/* Headings without a number that need no sister. */
#ifndef HEADLINE_H
#define HEADLINE_H

#include "structure/model/model.h"

/* Mark them; other headings without a number are known. */
void headline_find(struct outline *outline);

#endif
