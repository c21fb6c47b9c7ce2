/* A line of a catalogue for each document. */
#ifndef CATALOGUE_H
#define CATALOGUE_H

#include "stream/block.h"

/* The names of the columns, and the line of one document; tabs between. */
void catalogue_head(struct buf *out);
void catalogue_write(const struct document *document, struct buf *out);

#endif
