/* The list of words that are not to stand in a text, and how it grows. */
#ifndef GROW_H
#define GROW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/set.h"
#include "base/translate.h"

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
 * Take a word; a later one beats an earlier.  Returns NULL, or why it cannot be
 * taken.  What the meaning points to is kept by the caller.
 */
const char *slips_take(
    struct slips *slips, struct span wrong, const struct meaning *meaning);

/* The list that is part of the program, as a file of it would be. */
struct span slips_own(void);

#endif
