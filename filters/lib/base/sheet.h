/* The rows and cells of a table, between tabs or as CSV has them. */
#ifndef SHEET_H
#define SHEET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

enum { TABLE_COLUMNS = 40 };

/* Where the reading is; the text is the caller's, and CSV is unquoted in it. */
struct sheet {
	char *at, *end;
	char separator;
	bool quotes;
	size_t line; /* of the file, from 1 */
};

/* A row; of what is behind the last column only the count is told. */
struct sheet_row {
	struct span cell[TABLE_COLUMNS];
	size_t count;
	size_t line;
	bool unmatched; /* a quotation mark is not closed, or not at the end */
};

/*
 * CSV has cells between commas, semicolons or tabs, whichever comes first, which
 * may stand in "…", with "" for one mark in them; a break or a tab there is a blank.
 */
void sheet_open(struct sheet *sheet, char *text, size_t len, bool csv);

/*
 * The next row; false at the end.  Empty rows are passed over, and empty cells at
 * the end of a row of CSV are none: programs write them for columns once used.
 */
bool sheet_next(struct sheet *sheet, struct sheet_row *row);

#endif
