/* Pieces of lines: letters that stand together. */
#ifndef ROW_PIECE_H
#define ROW_PIECE_H

#include <stdbool.h>
#include <stddef.h>

struct piece {
	size_t from, to; /* its letters */
	size_t table; /* from 1: the one that it stands for; 0: none */
	double x1, x2, y1, y2;
	double em; /* the width of its letters of Han, or what that may be */
	bool guessed; /* it has none */
	size_t band; /* how many stand above that cross both columns */
	unsigned char
	    column; /* 0: the page has one, or the piece crosses both */
};

/* Whether they stand on one line. */
bool piece_is_level(const struct piece *a, const struct piece *b);

/* Put them in the order of reading: line by line, column by column. */
void pieces_order(struct piece *pieces, size_t count);

#endif
