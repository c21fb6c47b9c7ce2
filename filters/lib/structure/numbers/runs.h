/* Runs of consecutive numbers of one style, nested in one another. */
#ifndef RUNS_H
#define RUNS_H

#include "structure/model/model.h"

/*
 * Sort the entries into runs.  Linear: a stack of open runs that is bounded,
 * whatever the text.
 */
void runs_find(struct outline *outline);

#endif
