/* Lines of a page that may be those of a table, its columns and its rows. */
#ifndef SPACED_LINES_H
#define SPACED_LINES_H

#include <stdbool.h>

#include "chinese/grid_cells.h"
#include "sheet/row_piece.h"

/* A column: as far as what stands in it reaches. */
struct strip {
	double x1, x2;
};

struct spaced_line {
	size_t from, to; /* pieces */
	double y1, y2;
	double em; /* of its smallest letters */
	bool guessed;
};

/* Zero-initialise but for the pieces, which are in order; free() line and row. */
struct spaced {
	const struct piece *piece;
	struct spaced_line *line;
	size_t lines, line_cap;
	struct strip strip[GRID_COLUMNS];
	size_t columns;
	size_t *
	    row; /* its first line; behind the last row the line that follows */
	size_t rows;
	size_t pairs; /* lines that were looked at as such in two columns */
};

/* The lines of so many pieces. */
void spaced_lines(struct spaced *t, size_t count);

/* Columns of the lines from one on, as long as nothing crosses two; their end. */
size_t spaced_grow(struct spaced *t, size_t first);

/* The same for the columns that there are, to which none is added. */
size_t spaced_go_on(struct spaced *t, size_t first);

/* Rows of these lines: what had no room in a cell goes on below. */
void spaced_part(struct spaced *t, size_t first, size_t end);

/* In which column a piece stands. */
size_t spaced_column(const struct spaced *t, const struct piece *piece);

#endif
