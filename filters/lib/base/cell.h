/*
 * Cells of the tables that people open in a spreadsheet, which takes what begins
 * with one of = + - @ for a formula, and computes it.
 *
 * Such a cell is written behind an apostrophe, and so is one that begins with
 * apostrophes and then one of them: so that what is read is what was written.
 */
#ifndef CELL_H
#define CELL_H

#include "base/buf.h"
#include "base/span.h"

/* Make a cell of what stands in the buffer from `start` on. */
void cell_close(struct buf *out, size_t start);

/* A tab, and the text as a cell. */
void cell_add(struct buf *out, struct span text);

/* What the cell says. */
struct span cell_read(struct span cell);

#endif
