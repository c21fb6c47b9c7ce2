/* The cells of a line that may be a row of a table in plain text. */
#ifndef GRID_CELLS_H
#define GRID_CELLS_H

#include <stddef.h>

#include "base/span.h"

/* How the cells of a row are parted. */
enum grid_how {
	GRID_NONE, /* it is no row */
	GRID_KEPT, /* by one U+3000 each, as jg-blocks(5) has them */
	GRID_TABS, /* by a TAB each, */
	GRID_TABS_IN, /* where those in front are an indent */
	GRID_WIDE, /* by blanks as wide as two letters or more, */
	GRID_WIDER, /* or as wide as three */
	GRID_HOWS,
};

/* Of more than GRID_COLUMNS nothing is told. */
enum { GRID_COLUMNS = 32 };

/* Cells of a line parted so, without blanks around them; how many, 0: not so. */
size_t grid_cells(
    struct span line, enum grid_how how, struct span cells[GRID_COLUMNS]);

/* A run of blanks at a place of a line: its end, its width and the TABs in it. */
struct grid_gap {
	size_t end, width, tabs;
};

struct grid_gap grid_gap_at(struct span line, size_t at);

/* How many cells such a run parts from one another, less one; 0: it is in a cell. */
size_t grid_parts(enum grid_how how, const struct grid_gap *gap);

#endif
