/* Tables whose cells are parted by lines that are drawn. */
#ifndef RULED_H
#define RULED_H

#include "base/buf.h"
#include "sheet/drawn_rule.h"

/* A cell: where it is in its table, and its lines in the text of all. */
struct box {
	double x1, x2;
	size_t row, column, rows, columns;
	size_t start, len;
};

struct ruled {
	double x1, y1, x2, y2;
	double em; /* of its letters */
	double *x, *y; /* where rows and columns begin, and the last one ends */
	size_t columns, rows;
	struct box *box; /* by row and column */
	size_t boxes;
	size_t *of; /* of each place, row by row, its box */
	bool
	    spaced; /* nothing is drawn: a box is as wide as what its column has */
};

/* The tables that the rules draw; free() the list. */
size_t ruled_find(struct rules *rules, struct ruled **list);

/* The box in which that place is; false: in none. */
bool ruled_at(const struct ruled *ruled, double x, double y, size_t *box);

void ruled_free(struct ruled *ruled);

#endif
