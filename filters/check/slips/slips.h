/* Words that are not to stand in a text, and what is meant by them. */
#ifndef SLIPS_H
#define SLIPS_H

#include "slips/grow.h"

/*
 * Take words from the file: what is wrong, a tab, what is right, and perhaps a tab
 * and why.  What cannot be understood is told by fail() with its line.
 */
void slips_read(struct slips *slips, const char *path);

/* The same of those that are part of the program. */
void slips_read_own(struct slips *slips);

/*
 * The next word in the text from *at on, the first of them, and of those that begin
 * there the longest; NULL: there is none.
 */
const struct meaning *slips_next(
    const struct slips *slips, struct span text, size_t *at, struct span *word);

void slips_free(struct slips *slips);

#endif
