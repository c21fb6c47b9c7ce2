/*
 * Files that are no text, by their bytes: what reads them is asked for the text.
 *
 * Which program that is says base/foreign.h.  What it wrote is kept, see kept.h.
 */
#ifndef READERS_H
#define READERS_H

#include "corpus/corpus.h"

/*
 * Append, for jg-normalize, each of the paths (each ended by NUL, in the order of the
 * files of the corpus), or in its place that of the text that was taken out of it.
 * What a reader has refused is left out, and so is that in which it has found no text:
 * corpus->blank.  False when a reader died.
 */
bool readers_list(struct corpus *corpus, struct span paths, struct buf *list);

/* Some file of the corpus has a reader whose text is not kept. */
bool readers_wanted(struct corpus *corpus);

/* Append to jg-normalize where the texts are. */
void readers_words(struct corpus *corpus, struct words *command);

#endif
