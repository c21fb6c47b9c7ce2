/* Tables: a line a row, or paragraphs where a table only lays out a page. */
#ifndef ROWS_H
#define ROWS_H

#include "given/plain_lines.h"

/* A cell: where it begins in the lines of its table. */
struct row_cell {
	size_t byte;
	bool begins; /* a row */
	bool heads; /* the row that it begins names the columns */
};

/* Zero-initialise. */
struct rows {
	struct plain lines; /* of all cells; a cell's reader adds to them */
	struct row_cell *cell;
	size_t count, cap;
	size_t rows, wide; /* how many rows, how many cells in the widest */
	bool pages; /* a cell is a page of its own */
};

/* Around what a reader adds for a cell, which may begin a row. */
void rows_begin_cell(struct rows *rows, bool row);
void rows_end_cell(struct rows *rows);

/* So many cells without text: the last one is so much wider. */
void rows_skip(struct rows *rows, size_t cells);

/* The row of the last cell names the columns. */
void rows_heads(struct rows *rows);

/* Behind the cells of a row. */
void rows_end_row(struct rows *rows, size_t width);

/* Append the table, and free it. */
void rows_finish(struct rows *rows, struct plain *plain);

#endif
