/* Whether there is anything to do at all. */
#ifndef MADE_H
#define MADE_H

#include "corpus/corpus.h"

/*
 * Append all that the outcome of a run hangs on, before it: the files of the corpus,
 * settings, programs, kinds.
 */
void made_hangs_on(const struct corpus *corpus, struct buf *out);

/* All is as the last run left it, which made everything. */
bool made_already(struct corpus *corpus, const struct buf *hangs_on);

/* The run has made everything; or it has not, and the next has something to do. */
void made_note(struct corpus *corpus, const struct buf *hangs_on);
void made_not(struct corpus *corpus);

#endif
