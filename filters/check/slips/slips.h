/* Words that are not to stand in a text, and what is meant by them. */
#ifndef SLIPS_H
#define SLIPS_H

#include <stdbool.h>

#include "base/set.h"

struct meaning {
	struct span right,
	    note; /* a right word without length: there is none */
	bool fine; /* it only holds what elsewhere is wrong */
};

enum { SLIPS_SLOTS = 4096 };

/* Zero-initialise; slips_free() when done. */
struct slips {
	struct set wrong;
	struct meaning *meaning; /* by the number in the set */
	size_t cap;
	struct buf *kept; /* the texts of files, in which right words lie */
	size_t files, room;
	/* By the first character, as bits: how many it and the rest are. */
	uint64_t lengths[SLIPS_SLOTS];
};

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
