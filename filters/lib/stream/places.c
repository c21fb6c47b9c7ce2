/* The places of cells that are read one by one. */
#include "stream/places.h"

#include <stdbool.h>
#include <string.h>

void
places_row(struct places *places)
{
	places->row++;
	places->column = 0;
}

static bool
is_covered(const struct places *places, size_t column)
{
	return column < SPANNED_MOST && places->until[column] > places->row;
}

/* Behind the most columns a cell has its own place, and no more. */
size_t
places_take(struct places *places, size_t *columns, size_t *rows)
{
	size_t column = places->column, fits = 1;

	while (is_covered(places, column))
		column++;
	while (fits < *columns && column + fits < SPANNED_MOST &&
	    !is_covered(places, column + fits))
		fits++;
	*columns = fits;
	*rows = *rows > 0 && column < SPANNED_MOST ? *rows : 1;
	for (size_t i = column; i < column + fits && i < SPANNED_MOST; i++)
		places->until[i] = places->row + *rows;
	places->column = column + fits;
	return column;
}

size_t
places_end(const struct places *places)
{
	size_t end = SPANNED_MOST;

	while (end > places->column && !is_covered(places, end - 1))
		end--;
	return end > places->column ? end : places->column;
}

void
places_clear(struct places *places)
{
	memset(places->until, 0, sizeof(places->until));
}
