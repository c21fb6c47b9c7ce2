/*
 * How paragraphs are counted: the one number by which pages, TEI, lines of JSON and
 * vertical text name the same.
 *
 * What has a number is a row of kinds.def.  What one eye takes for one has one: a
 * speaker's label and his words on its line, the lines of a stanza, a table.
 */
#ifndef PARAGRAPH_COUNT_H
#define PARAGRAPH_COUNT_H

#include "stream/block.h"

/* Zero-initialise for each document. */
struct paragraph_count {
	size_t count; /* so far */
	const struct block *last; /* that was taken */
};

/* The kind is a paragraph with a number. */
bool paragraph_is(enum kind kind);

/* The record goes on with the paragraph that the one before it stands in. */
bool paragraph_goes_on(const struct block *last, const struct block *block);

/*
 * Take the records one after the other, in their order; each is looked at again when
 * the next one is taken.  Returns the number of the paragraph, from 1, or 0.
 */
size_t paragraph_take(struct paragraph_count *count, const struct block *block);

#endif
