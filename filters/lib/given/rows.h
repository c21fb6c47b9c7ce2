/* Tables: a line a row, or paragraphs where a table only lays out a page. */
#ifndef ROWS_H
#define ROWS_H

#include "given/plain_lines.h"
#include "stream/places.h"

/* A cell: where it is in the lines of its table, and where in that. */
struct row_cell {
	size_t byte, len;
	size_t row, column;
	size_t columns, rows; /* that it reaches over */
	bool names_row;
};

/* Zero-initialise. */
struct rows {
	struct plain lines; /* of all cells; a cell's reader adds to them */
	struct row_cell *cell; /* by row and column */
	size_t count, cap;
	bool *heads; /* of each row: it names the columns */
	size_t heads_cap;
	struct places places;
	size_t above[SPANNED_MOST]; /* the cell over each place, from 1 */
	size_t height; /* rows with cells */
	size_t section; /* the first cell of this part */
	bool pages; /* a cell is a page of its own */
};

void rows_begin_row(struct rows *rows);

/* Around what a reader adds for a cell. */
void rows_begin_cell(struct rows *rows);
void rows_end_cell(struct rows *rows);

/* The cell that has begun reaches over so many columns and rows. */
void rows_span(struct rows *rows, size_t columns, size_t down);

/* It names its row. */
void rows_name(struct rows *rows);

/* The same as rows_end_cell() where the cell above goes on here, without text. */
void rows_go_on(struct rows *rows);

/* So many places without a cell. */
void rows_skip(struct rows *rows, size_t columns);

/* The row names the columns. */
void rows_heads(struct rows *rows);

/* Behind head, body or foot, below which none of its cells reaches. */
void rows_end_section(struct rows *rows);

/* Append the table, and free it. */
void rows_finish(struct rows *rows, struct plain *plain);

struct span rows_cell_text(
    const struct rows *rows, const struct row_cell *cell);

/* Lines of it that have text. */
size_t rows_full_lines(const struct rows *rows, const struct row_cell *cell);

static inline bool
rows_is_empty(const struct rows *rows, const struct row_cell *cell)
{
	return rows_full_lines(rows, cell) == 0;
}

#endif
