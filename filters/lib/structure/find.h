/* The structure of one document: the passes, in their order. */
#ifndef FIND_H
#define FIND_H

#include "structure/model/model.h"
#include "structure/rest/given.h"

/*
 * Find the structure of a normalized text.  What is given, NULL for nothing,
 * beats what is found.
 */
void outline_find(
    struct outline *outline, struct span text, const struct givens *givens);

#endif
