/*
 * The notes of a paper as Word's own, where they come back as they are.
 *
 * Word has them apart from the text and counts them: so do those that are the last
 * of it, each with a mark, [1], [2] and so on in the order of their first marks.
 * Others are printed where they stand.
 */
#ifndef OWN_NOTES_H
#define OWN_NOTES_H

#include "body/paragraph.h"

struct own_notes {
	size_t
	    first; /* the record behind which all are notes; their count: none */
	bool end; /* below a heading of their own, behind the text */
};

/* Decide; the marks are those of the document. */
void own_notes_find(struct own_notes *notes, struct marks *marks,
    const struct document *document);

/* What Word calls them, footnote or endnote; NULL: they are printed. */
const char *own_notes_name(
    const struct own_notes *notes, const struct document *document);

/* Append what their part holds. */
void own_notes_write(const struct own_notes *notes, struct writer *writer,
    const struct document *document, struct buf *out);

#endif
