/* The table of contents that stands in front of some papers. */
#ifndef CONTENTS_H
#define CONTENTS_H

#include "structure/model.h"

void contents_find(struct outline *outline);

#endif
