/* Which of two rows of records are one that was changed. */
#ifndef MATCH_H
#define MATCH_H

#include <stdbool.h>

#include "records/record_units.h"

/* Some units of a document, in their order. */
struct row {
	const struct units *units;
	const uint32_t *list;
	size_t count;
};

/*
 * Pair units of two rows, in their order, so that in sum they are most alike:
 * partner[i] becomes the new unit that old unit i is.  False where there are
 * too many to compare each with each.
 */
bool match(const struct row *old, const struct row *new, uint32_t *partner);

#endif
