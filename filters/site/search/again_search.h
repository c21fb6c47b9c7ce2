/* The files of the search that stand, made again where texts have changed. */
#ifndef AGAIN_SEARCH_H
#define AGAIN_SEARCH_H

#include <stdint.h>

#include "base/output.h"
#include "search/extent.h"
#include "search/facets.h"

/* A document that has changed. */
struct fresh {
	struct buf entry, row; /* as they are now */
	struct buf before; /* the row as it was, */
	struct buf title_before, title; /* and the titles */
	struct extent extent; /* of the row */
	size_t number; /* of the text */
	bool found; /* it has one */
};

/* A text that is and was there. */
struct lasting {
	struct extent before, now;
	struct fresh *fresh; /* NULL: it is as it was */
	uint32_t when, came;
};

/* All of them.  texts_free() when done. */
struct texts {
	struct lasting *text;
	size_t count, cap;
	struct facets facets;
};

void texts_add(struct texts *texts, const struct lasting *text);

/*
 * Bring them into the order of their numbers; false where so much has changed that
 * all files are others.
 */
bool texts_order(struct texts *texts);

void texts_free(struct texts *texts);

/*
 * Write, framed, what of the files below `folder` is no longer right, and name the
 * others.  What is not as it was written is told with lose().
 */
void again_search(
    const struct texts *texts, const char *folder, struct output *out);

#endif
