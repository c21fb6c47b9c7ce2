/* Headings without a number. */
#ifndef PLAIN_H
#define PLAIN_H

#include "structure/model.h"

/* Mark them; the numbered headings, turns and the title block are known. */
void plain_find(struct outline *outline);

/* 结语 and its like divide a document wherever they stand. */
bool plain_is_known(struct span text);

#endif
