/* Who wrote or said the parts of a text by several persons. */
#ifndef CONTRIBUTORS_H
#define CONTRIBUTORS_H

#include "structure/model/model.h"

/* Mark the lines that name them, each between a heading and its text. */
void contributors_find(struct outline *outline);

#endif
