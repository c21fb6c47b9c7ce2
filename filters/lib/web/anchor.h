/*
 * The anchors of a document: by what is a title, a heading or a paragraph of its page
 * found again, in a link that somebody has kept?
 *
 * By its own words, whatever stands before or behind it: t-, h- or p-, and six signs
 * that are made of its first letters and figures.  So an edit elsewhere moves none,
 * and neither does another number, or another stop.  Of twins the second has a -2
 * behind it.  Where the author has numbered a section, and those around it, it has a
 * second anchor of these numbers, s2-3, which outlasts a correction of its words; of
 * two sections with one number the first has it.
 */
#ifndef ANCHOR_H
#define ANCHOR_H

#include <stdint.h>

#include "base/set.h"
#include "stream/block.h"

/* Of a record; the numbers are those of texts, from 1, 0 where there is none. */
struct anchored {
	uint32_t name, again; /* how many of that name came before it */
	uint32_t section, paragraph;
};

/* Zero-initialise; anchor_free() when done. */
struct anchor_table {
	const struct document *document;
	struct set names, sections;
	struct anchored *list; /* of each record */
	uint32_t *times; /* that a name has come */
	size_t cap, times_cap;
};

/* Find those of a document; what was found before is forgotten. */
void anchor_find(struct anchor_table *table, const struct document *document);

/* Append the anchor of the element that the record begins, or goes on with. */
void anchor_write(const struct anchor_table *table, const struct block *block,
    struct buf *out);

/* Append that of the section by its number; false: it has none. */
bool anchor_section(const struct anchor_table *table, const struct block *block,
    struct buf *out);

/* The number of the paragraph that the record stands in, or 0. */
size_t anchor_paragraph(
    const struct anchor_table *table, const struct block *block);

void anchor_free(struct anchor_table *table);

#endif
