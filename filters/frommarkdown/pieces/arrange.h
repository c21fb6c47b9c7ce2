/* Pieces of Markdown as a text, and what their author has said of its lines. */
#ifndef ARRANGE_H
#define ARRANGE_H

#include "pieces/taken.h"
#include "structure/model/model.h"

/*
 * The text has each piece on the line of the Markdown where it begins, and the
 * others empty: its line numbers are those of the Markdown.  Zero-initialise.
 */
struct arrangement {
	struct buf text;
	struct given *list;
	size_t count, cap;
	size_t *loose; /* lines that were broken by hand, ascending */
	size_t loose_count, loose_cap;
	size_t lines; /* of the text, so far */
};

/* Arrange what was taken out of a document of so many lines. */
void arrange(struct arrangement *arrangement, const struct markdown *markdown,
    size_t lines);

/* What the author has given, for outline_find(). */
struct givens arrangement_givens(const struct arrangement *arrangement);

/* Where nothing better was found, a line that was broken by hand stays one. */
void arrangement_keep_lines(
    const struct arrangement *arrangement, struct outline *outline);

void arrangement_free(struct arrangement *arrangement);

#endif
