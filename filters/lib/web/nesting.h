/*
 * Where a record stands: in which section, in which list item.  Records are placed
 * one after the other, in their order.
 */
#ifndef NESTING_H
#define NESTING_H

#include <stdbool.h>

#include "base/buf.h"
#include "stream/block.h"

/* Zero-initialise for each document. */
struct nesting {
	unsigned section[LEVEL_MAX]; /* the levels of the open sections */
	unsigned item[LEVEL_MAX]; /* and of the open items in the last one */
	unsigned sections, items;
	size_t paragraphs; /* so far, that of the record among them */
	struct block last;
};

/* The open sections and items are then those around and with the record. */
void nesting_place(struct nesting *nesting, const struct block *block);

/* The kind opens a section; the kind is a paragraph with a number. */
bool nesting_is_paragraph(enum kind kind);

/*
 * The record goes on with the line, or the group of lines, that the one before
 * it began: a speaker's label and his words, the lines of a stanza.
 */
bool nesting_continues(const struct block *last, const struct block *block);

#endif
