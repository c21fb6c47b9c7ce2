/* Cells that reach over the places of others: reading and telling them. */
#include "stream/cells.h"

#include "base/ascii.h"

/* A number in front of . or -, which is passed over; what is too large is cut. */
static size_t
cut_number(struct span *told, char *end)
{
	size_t value = 0, i = 0;

	for (; i < told->len && ascii_is_digit(told->ptr[i]); i++)
		if (value <= SPANNED_ROWS)
			value = value * 10 + (size_t)(told->ptr[i] - '0');
	*end = i < told->len ? told->ptr[i] : '-';
	*told = i < told->len ? span_from(*told, i + 1) : SPAN("");
	return value < SPANNED_ROWS ? value : SPANNED_ROWS;
}

/* What the number of the row tells of the cell: 2.1.3 or, names its row, 1.1.1.1 */
static void
read_told(struct cells *cells, struct table_cell *cell)
{
	while (cells->told.len > 0) {
		struct span rest = cells->told;
		size_t value[4] = {0};
		char end = '.';

		for (size_t i = 0; end == '.'; i++)
			value[i < 3 ? i : 3] = cut_number(&rest, &end);
		if (value[0] > cell->column + 1)
			return;
		cells->told = rest;
		if (value[0] != cell->column + 1)
			continue;
		cell->columns = value[1] > 0 ? value[1] : 1;
		cell->rows = value[2] > 0 ? value[2] : 1;
		cell->names_row = value[3] > 0;
		return;
	}
}

/* How many of so many places, from here on, are there and empty. */
static size_t
count_empty(struct span rest, size_t most)
{
	size_t count = 0;

	while (count < most && rest.ptr != NULL && row_cell(&rest).len == 0)
		count++;
	return count;
}

static size_t
fitting_columns(const struct cells *cells, const struct table_cell *cell)
{
	size_t count = 1 + count_empty(cells->rest, cell->columns - 1);
	size_t fits = 1;

	while (fits < count && cell->column + fits < SPANNED_MOST &&
	    cells->until[cell->column + fits] <= cells->at)
		fits++;
	return fits;
}

/* The label of a row stands in its first cell, which is not empty then. */
static bool
is_free(const struct block *row, const struct table_cell *cell)
{
	struct span rest = row->text;

	if (cell->column == 0 && row->label.len > 0)
		return false;

	for (size_t i = 0; i < cell->column && rest.ptr != NULL; i++)
		(void)row_cell(&rest);
	return count_empty(rest, cell->columns) == cell->columns;
}

/* What names the columns and the rows below have no cell in common. */
static size_t
fitting_rows(const struct cells *cells, const struct table_cell *cell)
{
	size_t fits = 1;

	while (fits < cell->rows && fits < cells->left &&
	    cells->row[fits].kind == cells->row->kind &&
	    is_free(&cells->row[fits], cell))
		fits++;
	return fits;
}

static void
fit(struct cells *cells, struct table_cell *cell)
{
	if (cell->columns > 1)
		cell->columns = fitting_columns(cells, cell);
	if (cell->rows > 1)
		cell->rows = fitting_rows(cells, cell);
	for (size_t i = 0; i < cell->columns; i++)
		cells->until[cell->column + i] = cells->at + cell->rows;
	cells->wide[cell->column] = cell->columns;
}

void
cells_row(struct cells *cells, const struct block *row, size_t left)
{
	cells->at += cells->row != NULL;
	cells->row = row;
	cells->left = left;
	cells->column = 0;
	cells->rest = row->text;
	cells->told = row->number;
}

bool
cells_next(struct cells *cells, struct table_cell *cell)
{
	size_t column = cells->column;

	if (cells->rest.ptr == NULL)
		return false;
	*cell = (struct table_cell){
	    .text = row_cell(&cells->rest),
	    .column = column,
	    .columns = 1,
	    .rows = 1,
	    .covered =
		column < SPANNED_MOST && cells->until[column] > cells->at,
	};
	if (cell->covered) {
		cell->columns = cells->wide[column];
	} else if (column < SPANNED_MOST) {
		read_told(cells, cell);
		fit(cells, cell);
	}
	for (size_t i = 1; i < cell->columns; i++)
		(void)row_cell(&cells->rest);
	cells->column += cell->columns;
	return true;
}

void
cells_tell(struct buf *number, const struct table_cell *cell)
{
	if (cell->columns == 1 && cell->rows == 1 && !cell->names_row)
		return;
	buf_printf(number, "%s%zu.%zu.%zu%s", number->len > 0 ? "-" : "",
	    cell->column + 1, cell->columns, cell->rows,
	    cell->names_row ? ".1" : "");
}
