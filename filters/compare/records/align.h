/* Which records of two documents are the same, or one that was changed. */
#ifndef ALIGN_H
#define ALIGN_H

#include "records/record_units.h"

/* A record of the old document, of the new one, or one of both. */
struct pair {
	uint32_t old, new; /* units, or NO_UNIT */
};

/* Zero-initialise; free `list`. */
struct pairs {
	struct pair *list;
	size_t count, cap;
};

/*
 * Append the units of both documents in their order, in pairs where they belong
 * together.  Anchors hold the documents together; between two of them those
 * pair that are most alike, which takes time by the square of how many there
 * are, up to a bound: beyond it only the headings are paired so, and what lies
 * between two of them is replaced where it is too much still.
 */
void align(
    struct pairs *pairs, const struct units *old, const struct units *new);

#endif
