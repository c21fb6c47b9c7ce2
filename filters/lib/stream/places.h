/* The places of cells, some of which reach over those of others. */
#ifndef PLACES_H
#define PLACES_H

#include <stddef.h>

enum {
	SPANNED_MOST =
	    64, /* columns; behind them no cell reaches over others */
	SPANNED_ROWS = 65535, /* as in HTML */
};

/*
 * The places of cells that are read one by one, each in the first that none from
 * above covers; zero-initialise, and begin with places_row().
 */
struct places {
	size_t row, column; /* the rows so far; the next place of this one */
	size_t until[SPANNED_MOST];
};

void places_row(struct places *places);

/* The column of the next cell, which reaches over no more than there is room for. */
size_t places_take(struct places *places, size_t *columns, size_t *rows);

/* Behind the last place of the row, that which one from above covers counted. */
size_t places_end(const struct places *places);

/* No cell reaches below the row that has been read. */
void places_clear(struct places *places);

#endif
