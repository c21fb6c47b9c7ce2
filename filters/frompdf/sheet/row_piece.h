/* Pieces of lines: letters that stand together. */
#ifndef ROW_PIECE_H
#define ROW_PIECE_H

#include <stdbool.h>
#include <stddef.h>

struct piece {
	size_t from, to; /* its letters */
	double x1, x2, y1, y2;
	size_t band; /* how many stand above that cross both columns */
	unsigned char
	    column; /* 0: the page has one, or the piece crosses both */
};

/* Whether they stand on one line. */
bool piece_is_level(const struct piece *a, const struct piece *b);

/* Put them in the order of reading: line by line, column by column. */
void pieces_order(struct piece *pieces, size_t count);

#endif
