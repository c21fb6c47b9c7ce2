/* The catalogue of a corpus: which documents stand before and behind one. */
#ifndef SIBLINGS_H
#define SIBLINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/set.h"
#include "base/source.h"
#include "web/language.h"

/* The spans lie in the catalogue. */
struct sibling {
	struct span name, title;
	uint32_t order; /* that somebody has said, or COLLECTION_LAST */
	uint32_t when; /* see order_of_date() */
	struct span compare; /* the name of the version before; mostly empty */
	const struct sibling *older; /* that one, where it is listed */
	const struct sibling *newer; /* the first that is compared with it, */
	const struct sibling *also; /* and the next with the same as this */
};

/* A document, and what stands before and behind it in its folder; NULL: nothing. */
struct neighbours {
	const struct sibling *self, *previous, *next;
};

/* Zero-initialise; catalogue_close() when done. */
struct catalogue {
	struct source source; /* of the file, all of it */
	struct sibling *listed; /* folder by folder, as each is read */
	size_t count, cap;
	struct set names;
	size_t *place; /* of each name in `listed` */
	size_t languages[LANGUAGE_COUNT]; /* how many are of each */
};

/*
 * Read what jg-outline --tsv wrote.  What cannot be read, or is no catalogue,
 * is told with fail(); the catalogue is then empty.
 */
void catalogue_open(struct catalogue *catalogue, const char *path);

/* The language of most; false where the catalogue tells none. */
bool catalogue_language(
    const struct catalogue *catalogue, enum language *language);

struct neighbours catalogue_find(
    const struct catalogue *catalogue, struct span name);

void catalogue_close(struct catalogue *catalogue);

#endif
