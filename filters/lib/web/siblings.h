/* The catalogue of a corpus: which documents stand before and behind one. */
#ifndef SIBLINGS_H
#define SIBLINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/set.h"
#include "base/source.h"

/* The spans lie in the catalogue. */
struct listed {
	struct span name, title;
	uint32_t order; /* that somebody has said, or COLLECTION_LAST */
	uint32_t when; /* see order_of_date() */
	struct span compare; /* the name of the version before; mostly empty */
	const struct listed *older; /* that one, where it is listed */
	const struct listed *newer; /* the first that is compared with it, */
	const struct listed *also; /* and the next with the same as this */
};

/* A document, and what stands before and behind it in its folder; NULL: nothing. */
struct neighbours {
	const struct listed *self, *previous, *next;
};

/* Zero-initialise; catalogue_close() when done. */
struct catalogue {
	struct source source; /* of the file, all of it */
	struct listed *listed; /* folder by folder, as each is read */
	size_t count, cap;
	struct set names;
	size_t *place; /* of each name in `listed` */
};

/*
 * Read what jg-outline --tsv wrote.  What cannot be read, or is no catalogue,
 * is told with fail(); the catalogue is then empty.
 */
void catalogue_open(struct catalogue *catalogue, const char *path);

struct neighbours catalogue_find(
    const struct catalogue *catalogue, struct span name);

void catalogue_close(struct catalogue *catalogue);

#endif
