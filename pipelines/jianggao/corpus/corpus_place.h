/* Where a run reads and writes: that both can be, and that it is alone there. */
#ifndef CORPUS_PLACE_H
#define CORPUS_PLACE_H

#include "corpus/corpus.h"

/* The folders of the corpus, as they are said, or by default. */
void place_take(struct corpus *corpus);

/*
 * The speeches can be read, and none of them is what a run makes.  False after
 * fail().
 */
bool place_is_good(const struct corpus *corpus);

/* Make a folder, and those that it lies in; false where errno says why. */
bool place_make_folder(const char *path);

/*
 * Make the output folder, and be the one run in it; where nothing can be written, a
 * run that has nothing to do can still be one.  False after fail().
 */
bool place_lock(struct corpus *corpus);

#endif
