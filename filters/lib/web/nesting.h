/*
 * Where a record stands: in which section, in which list item.  Records are placed
 * one after the other, in their order.
 */
#ifndef NESTING_H
#define NESTING_H

#include <stdbool.h>

#include "base/buf.h"
#include "stream/paragraph_count.h"

/* Zero-initialise for each document. */
struct nesting {
	unsigned section[LEVEL_MAX]; /* the levels of the open sections */
	unsigned item[LEVEL_MAX]; /* and of the open items in the last one */
	unsigned sections, items;
	struct paragraph_count counted;
	size_t paragraph; /* the number of that of the record, or 0 */
};

/* The open sections and items are then those around and with the record. */
void nesting_place(struct nesting *nesting, const struct block *block);

#endif
