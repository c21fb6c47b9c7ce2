/* What earlier runs have written and this one has not: it goes. */
#ifndef SWEEP_H
#define SWEEP_H

#include "outputs/plan.h"

/*
 * Before anything is written: what is of documents that are gone.  False after
 * fail(): then nothing may be written.
 */
bool sweep_before(struct making *making);

/* What parts of a kind that are no longer asked for have written.  False after fail(). */
bool sweep_dropped(struct making *making, const char *kind);

/* Behind the run: what was refused, and files of a site that are no longer of it. */
void sweep_behind(struct making *making);

/* The numbers of the closing line of a jg-split. */
void sweep_counts(struct span line, size_t counts[COUNTS]);

#endif
