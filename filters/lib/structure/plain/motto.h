/* Sentences on lines of their own that head the paragraphs below them. */
#ifndef MOTTO_H
#define MOTTO_H

#include "structure/model/model.h"

void motto_find(struct outline *outline);

#endif
