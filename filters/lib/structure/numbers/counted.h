/* Numbers that count the paragraphs of a text. */
#ifndef COUNTED_H
#define COUNTED_H

#include "structure/model/model.h"

void counted_find(struct outline *outline);

#endif
