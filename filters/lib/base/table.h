/*
 * A table kept by hand beside a corpus: fields separated by tabs, or CSV where its
 * name ends in .csv; the columns named by the first line, a row for a document or
 * for a line of one.
 */
#ifndef TABLE_H
#define TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/sheet.h"
#include "base/span.h"

struct row {
	struct span cell[TABLE_COLUMNS]; /* by place in the caller's list */
	size_t line; /* of the file, from 1 */
	bool used; /* the caller's, to tell what matched nothing */
};

/*
 * Owns the file's bytes, in which all cells lie; zero-initialise.  Rows are
 * sorted by their first cell, and by line among equals.
 */
struct table {
	const char *path;
	char *bytes;
	struct row *rows;
	size_t count, cap;
};

/*
 * Read a table whose columns are among `columns` (up to NULL), of which the
 * first must be there and filled in.  CRLF, a BOM and what recode() reads are
 * forgiven, and cells are read as cell_read() does.  What is
 * wrong (no such file, a column that is unknown or there twice, a row with too
 * many cells or none in the first, text that is not UTF-8, with what makes it so)
 * is told by fail() with its line; the rest is read.
 */
void table_read(
    struct table *table, const char *path, const char *const *columns);

/* The rows whose first cell is `key`; NULL and 0 where there is none. */
struct row *table_find(
    const struct table *table, struct span key, size_t *count);

/* Tell of every row that is not marked as used. */
void table_tell_unused(const struct table *table, const char *what);

void table_free(struct table *table);

#endif
