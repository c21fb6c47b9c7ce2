/*
 * Tables in plain text: lines that follow one another, each with as many cells, parted
 * by TABs, by wide blanks, or, in a text that has been normalized, by U+3000.
 */
#ifndef GRID_H
#define GRID_H

#include <stdbool.h>

#include "chinese/grid_cells.h"

struct grid_row {
	size_t line; /* from 1 */
	enum grid_how how;
	bool heads; /* it names the columns */
};

/* The rows of a text, by line.  Zero-initialise. */
struct grid {
	struct grid_row *row;
	size_t count, cap;
};

/* Replace what the grid has by the rows of the text. */
void grid_find(struct span text, struct grid *grid);

/* What is known of a line; one that is no row has GRID_NONE. */
struct grid_row grid_at(const struct grid *grid, size_t line);

void grid_free(struct grid *grid);

/* Whether cells, row by row, are those of a table, and not of names or verse. */
bool grid_judge(const struct span *cells, size_t columns, size_t rows);

#endif
