/* A table that has been read: what it is, and what of it is written. */
#ifndef ROWS_TABLE_H
#define ROWS_TABLE_H

#include "given/rows.h"

/* What has text, once all has been read. */
struct rows_table {
	const struct rows *rows;
	struct row_cell *cell; /* of rows with text */
	size_t count;
	size_t height, width; /* in rows and columns that a cell begins in */
	size_t title; /* 1: the first row is what stands above a table */
	size_t heads; /* the first row, from the title on, that names none */
};

/* Leave out rows without text, and columns in which no cell begins. */
void rows_settle(struct rows *rows, struct rows_table *table);

/* No row has two cells with text: what stands there has been put into its place. */
bool rows_are_layout(const struct rows_table *table);

/* The first row is one cell, and says what the table below it is. */
bool rows_have_title(const struct rows_table *table);

/* The row that begins with cell i names the columns. */
bool rows_name_columns(const struct rows_table *table, size_t i);

/* The rows behind the title that name the columns end there. */
size_t rows_heads_end(const struct rows_table *table);

#endif
