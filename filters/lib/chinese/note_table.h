/*
 * The notes of a document, and which of them a mark in its text points to.
 *
 * Numbers may begin again, below each part of a text: a mark points to a note
 * of the first series that is not over where it stands.
 */
#ifndef NOTE_TABLE_H
#define NOTE_TABLE_H

#include <stdint.h>

#include "base/buf.h"
#include "chinese/note_mark.h"
#include "stream/block.h"

struct note_entry {
	const struct block *block;
	struct note_mark mark; /* as its label has it */
	uint32_t from, to; /* its series, in the order by forms */
	uint32_t again; /* notes before it with the same number */
	uint32_t marks; /* that point to it */
	struct span first; /* the first of them, as it is printed */
	uint32_t written; /* of these: for who writes them, 0 at first */
};

/* Zero-initialise; note_table_free() when done. */
struct note_table {
	struct note_entry *note; /* in their order */
	size_t count, cap;
	uint32_t *order; /* by form, then in their order */
	size_t order_cap;
	uint32_t begin[NOTE_FORMS + 1]; /* of each form in order */
};

enum { NOTE_NOBODY = -1 };

/* Read the notes of a document; there may have been those of another. */
void note_table_read(struct note_table *table, const struct document *document);

/* The note that a mark in a text of the block points to, or NOTE_NOBODY. */
int note_table_find(const struct note_table *table, const struct block *block,
    const struct note_mark *mark);

/* The note that the block begins, or NOTE_NOBODY. */
int note_table_at(const struct note_table *table, const struct block *block);

/* Append its number, which no other of the document has: 3, 3-2, star. */
void note_table_name(const struct note_table *table, int note, struct buf *out);

void note_table_free(struct note_table *table);

#endif
