/* In which run another is nested. */
#ifndef NEST_H
#define NEST_H

#include "structure/model/model.h"

/*
 * Correct run.parent, which so far is the run that was open when another
 * began, though it may have ended there.
 */
void nest_runs(struct outline *outline);

/* The run of headings that a run stands inside, or NONE. */
uint32_t nest_heading_parent(const struct outline *outline, uint32_t run);

/* The lists that hold the lines of a run, its own among them. */
unsigned nest_item_depth(const struct outline *outline, uint32_t run);

#endif
