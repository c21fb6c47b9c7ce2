/* Tables: their cells, as a reader meets them. */
#include "given/rows.h"

#include "base/alloc.h"

enum { CELL_LINES = 3 }; /* of more it is a page */

void
rows_begin_row(struct rows *rows)
{
	places_row(&rows->places);
	rows->heads = xgrow(rows->heads, &rows->heads_cap, rows->places.row,
	    sizeof(*rows->heads));
	rows->heads[rows->places.row - 1] = false;
}

void
rows_heads(struct rows *rows)
{
	rows->heads[rows->places.row - 1] = true;
}

void
rows_begin_cell(struct rows *rows)
{
	size_t row = rows->places.row - 1;

	rows->height +=
	    rows->count == 0 || rows->cell[rows->count - 1].row < row;
	rows->cell =
	    xgrow(rows->cell, &rows->cap, rows->count + 1, sizeof(*rows->cell));
	rows->cell[rows->count++] = (struct row_cell){
	    .byte = rows->lines.text.len,
	    .row = row,
	    .columns = 1,
	    .rows = 1,
	};
}

void
rows_span(struct rows *rows, size_t columns, size_t down)
{
	rows->cell[rows->count - 1].columns = columns;
	rows->cell[rows->count - 1].rows = down;
}

void
rows_name(struct rows *rows)
{
	rows->cell[rows->count - 1].names_row = true;
}

static struct row_cell *
end_cell(struct rows *rows)
{
	struct row_cell *cell = &rows->cell[rows->count - 1];

	cell->len = rows->lines.text.len - cell->byte;
	cell->column = places_take(&rows->places, &cell->columns, &cell->rows);
	return cell;
}

void
rows_end_cell(struct rows *rows)
{
	const struct row_cell *cell = end_cell(rows);

	if (rows_full_lines(rows, cell) > CELL_LINES)
		rows->pages = true;
	for (size_t i = 0; i < cell->columns; i++)
		if (cell->column + i < SPANNED_MOST)
			rows->above[cell->column + i] = rows->count;
}

/* Nothing but the same columns of the row right above goes on. */
void
rows_go_on(struct rows *rows)
{
	const struct row_cell *cell = &rows->cell[rows->count - 1];
	struct row_cell *above;

	if (rows_full_lines(rows, end_cell(rows)) > 0 ||
	    cell->column >= SPANNED_MOST || rows->above[cell->column] == 0)
		return;
	above = &rows->cell[rows->above[cell->column] - 1];
	if (above->column != cell->column || above->columns != cell->columns ||
	    above->row + above->rows != cell->row)
		return;
	above->rows++;
	rows->count--;
}

void
rows_skip(struct rows *rows, size_t columns)
{
	rows->places.column += columns;
}

void
rows_end_section(struct rows *rows)
{
	size_t end = rows->places.row;

	for (; rows->section < rows->count; rows->section++) {
		struct row_cell *cell = &rows->cell[rows->section];

		if (cell->rows > end - cell->row)
			cell->rows = end - cell->row;
	}
	places_clear(&rows->places);
}

struct span
rows_cell_text(const struct rows *rows, const struct row_cell *cell)
{
	if (cell->len == 0)
		return SPAN("");
	return (struct span){rows->lines.text.data + cell->byte, cell->len};
}

size_t
rows_full_lines(const struct rows *rows, const struct row_cell *cell)
{
	struct span text = rows_cell_text(rows, cell);
	size_t count = 0;

	while (text.ptr != NULL)
		count += span_cut(&text, '\n').len > 0;
	return count;
}
