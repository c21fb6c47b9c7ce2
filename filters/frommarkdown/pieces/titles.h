/* Which headings of Markdown are titles. */
#ifndef TITLES_H
#define TITLES_H

#include "pieces/piece.h"

struct titles {
	size_t first; /* the piece that is the title, or `end` */
	bool several; /* others of depth 1 are titles of papers or speeches */
	unsigned base; /* the depth above that of the first level */
};

/*
 * Of the pieces up to `end`.  A first heading of depth 1 is the title, if it is the
 * only one or does not count: a text whose sections are all of depth 1 may begin with
 * one.
 */
struct titles titles_find(const struct pieces *pieces, size_t end);

#endif
