/* Headings without a number. */
#ifndef PLAIN_H
#define PLAIN_H

#include "structure/model/model.h"

/* Mark them; the numbered headings, turns and the title block are known. */
void plain_find(struct outline *outline);

#endif
