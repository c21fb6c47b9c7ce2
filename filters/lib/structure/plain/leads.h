/* Sentences that head a paragraph, as those of the next ones do. */
#ifndef LEADS_H
#define LEADS_H

#include "structure/model/model.h"

void leads_find(struct outline *outline);

#endif
