/*
 * Cells that reach over the places of others, as the number of a row tells:
 * see jg-blocks(5).
 */
#ifndef CELLS_H
#define CELLS_H

#include "stream/places.h"
#include "stream/table_row.h"

struct table_cell {
	struct span text;
	size_t column; /* from 0 */
	size_t columns, rows; /* that it reaches over */
	bool names_row;
	bool covered; /* no cell, but the places below one that reaches down */
};

/* The cells of a table, row by row; zero-initialise before the first row. */
struct cells {
	const struct block *row;
	size_t left, at; /* rows from this one on, and above it */
	size_t column;
	struct span rest, told;
	size_t
	    until[SPANNED_MOST]; /* the first row that none reaches down to, */
	size_t wide[SPANNED_MOST]; /* and over how many columns from here on */
};

/* The next row, the first of so many that are left of its table. */
void cells_row(struct cells *cells, const struct block *row, size_t left);

/*
 * Its next cell, or the places that one from above covers; false at its end.  A cell
 * reaches over places that are there, that are empty and that nothing covers: no
 * text is lost, whatever the stream says.
 */
bool cells_next(struct cells *cells, struct table_cell *cell);

/* Append to the number of a row what is to be told of one of its cells. */
void cells_tell(struct buf *number, const struct table_cell *cell);

#endif
