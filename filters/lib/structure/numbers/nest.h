/* In which run another is nested. */
#ifndef NEST_H
#define NEST_H

#include "structure/model.h"

/*
 * Correct run.parent, which so far is the run that was open when another
 * began, though it may have ended there.
 */
void nest_runs(struct outline *outline);

#endif
