/*
 * What the search filters by: folder, kind, speaker, and the year.  Each value has a
 * number, by which the index tells the texts that have it as it tells those that
 * hold a pair of characters.
 */
#ifndef FACETS_H
#define FACETS_H

#include "base/set.h"
#include "described.h"

enum facet { FACET_FOLDER, FACET_KIND, FACET_SPEAKER, FACET_COUNT };

/* Pairs of the index that stand for a value: the facet, and the value. */
enum { FACET_FIRST = 0xe000, FACET_SECOND = 0x4e00, FACET_VALUES = 20000 };

/* Zero-initialise; facets_free() when done. */
struct facets {
	struct set values[FACET_COUNT];
	uint32_t *texts[FACET_COUNT]; /* how many have the value */
	size_t cap[FACET_COUNT];
	struct described described; /* folders */
	uint32_t *year; /* how many are of it */
	size_t years, year_cap;
};

/* The pairs of a text; 0: it has no such value. */
struct facet_pairs {
	uint32_t pair[FACET_COUNT];
};

struct facet_pairs facets_take(
    struct facets *facets, const struct entry *entry);

/* All that is filtered by is the same, and the date. */
bool facets_same(const struct entry *a, const struct entry *b);

/* Append the values, and how many texts have each, as JavaScript. */
void facets_write(struct buf *out, const struct facets *facets);

void facets_free(struct facets *facets);

#endif
