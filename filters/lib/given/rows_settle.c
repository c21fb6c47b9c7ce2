/* Tables: rows without text and columns without cells are none. */
#include <stdlib.h>

#include "base/alloc.h"
#include "given/rows_table.h"

/* Of each row, and behind the last, how many above it have text. */
static size_t *
count_full(const struct rows *rows)
{
	size_t height = rows->places.row;
	size_t *full = xcalloc(height + 1, sizeof(*full));

	for (size_t i = 0; i < rows->count; i++)
		if (!rows_is_empty(rows, &rows->cell[i]))
			full[rows->cell[i].row + 1] = 1;
	for (size_t i = 0; i < height; i++)
		full[i + 1] += full[i];
	return full;
}

/* The rows that are left, which take their cells and what is said of them along. */
static void
drop_rows(struct rows *rows, struct rows_table *table)
{
	size_t *full = count_full(rows);

	for (size_t i = 0; i < rows->count; i++) {
		struct row_cell cell = rows->cell[i];
		size_t row = full[cell.row];

		if (full[cell.row + 1] == row)
			continue;
		rows->heads[row] = rows->heads[cell.row];
		cell.rows = full[cell.row + cell.rows] - row;
		cell.row = row;
		table->cell[table->count++] = cell;
	}
	table->height = full[rows->places.row];
	free(full);
}

/* Columns that are spanned begin somewhere, or are none of the table's own. */
static void
drop_columns(struct rows_table *table)
{
	size_t at[SPANNED_MOST + 1] = {0};

	for (size_t i = 0; i < table->count; i++)
		if (table->cell[i].column < SPANNED_MOST)
			at[table->cell[i].column + 1] = 1;
	for (size_t i = 0; i < SPANNED_MOST; i++)
		at[i + 1] += at[i];
	for (size_t i = 0; i < table->count; i++) {
		struct row_cell *cell = &table->cell[i];
		size_t column = cell->column;

		cell->column = column < SPANNED_MOST
		    ? at[column]
		    : at[SPANNED_MOST] + column - SPANNED_MOST;
		if (column < SPANNED_MOST)
			cell->columns = at[column + cell->columns] - at[column];
		if (cell->column + cell->columns > table->width)
			table->width = cell->column + cell->columns;
	}
}

void
rows_settle(struct rows *rows, struct rows_table *table)
{
	*table = (struct rows_table){.rows = rows, .cell = rows->cell};
	rows_end_section(rows);
	drop_rows(rows, table);
	drop_columns(table);
}
