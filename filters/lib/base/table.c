/* A table kept by hand beside a corpus. */
#include "base/table.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/cell.h"
#include "base/message.h"
#include "base/source.h"
#include "base/utf8.h"

enum { NO_COLUMN = TABLE_COLUMNS };

/* Which of the caller's columns stands where in this file. */
struct header {
	size_t column[TABLE_COLUMNS];
	size_t count;
};

static struct span
next_line(struct span *rest)
{
	struct span line = span_cut(rest, '\n');

	if (span_ends(line, SPAN("\r")))
		line.len--;
	return line;
}

static size_t
column_of(const char *const *columns, struct span name)
{
	for (size_t i = 0; columns[i] != NULL; i++)
		if (span_equal(span_of(columns[i]), name))
			return i;
	return NO_COLUMN;
}

static bool
has_column(const struct header *header, size_t column)
{
	for (size_t i = 0; i < header->count; i++)
		if (header->column[i] == column)
			return true;
	return false;
}

/* False, after fail(), when the rows cannot be understood. */
static bool
read_header(struct header *header, const char *path, struct span line,
    const char *const *columns)
{
	bool whole = true;

	for (struct span rest = line; rest.ptr != NULL;) {
		struct span name = span_cut(&rest, '\t');
		size_t column = column_of(columns, name);

		if (header->count == TABLE_COLUMNS) {
			fail(path, 1, "too many columns");
			return false;
		}
		if (column == NO_COLUMN)
			fail(path, 1, "unknown column %.*s", SHOWN(name));
		else if (has_column(header, column))
			fail(
			    path, 1, "column %.*s is there twice", SHOWN(name));
		whole =
		    whole && column != NO_COLUMN && !has_column(header, column);
		header->column[header->count++] = column;
	}
	if (whole && !has_column(header, 0)) {
		fail(path, 1, "no column %s", columns[0]);
		return false;
	}
	return whole;
}

static bool
is_clean(struct span line)
{
	size_t at;

	while (line.ptr != NULL)
		if (utf8_check(span_cut(&line, '\t'), &at) != UTF8_FINE)
			return false;
	return true;
}

static void
read_row(struct table *table, const struct header *header, struct span line,
    size_t number)
{
	struct row row = {.line = number};
	struct span rest = line;
	size_t place = 0;

	if (!is_clean(line)) {
		fail(table->path, number, "not UTF-8, or a control character");
		return;
	}
	for (; rest.ptr != NULL && place < header->count; place++)
		row.cell[header->column[place]] =
		    cell_read(span_cut(&rest, '\t'));
	if (rest.ptr != NULL) {
		fail(table->path, number, "more cells than columns");
		return;
	}
	if (row.cell[0].len == 0) {
		fail(table->path, number, "the first column is empty");
		return;
	}
	table->rows = xgrow(
	    table->rows, &table->cap, table->count + 1, sizeof(*table->rows));
	table->rows[table->count++] = row;
}

static int
compare_rows(const void *left, const void *right)
{
	const struct row *a = left, *b = right;
	int order = span_compare(a->cell[0], b->cell[0]);

	return order != 0 ? order : (a->line > b->line) - (a->line < b->line);
}

/* The file's bytes, kept in the table; false after fail(). */
static bool
read_file(struct table *table, struct span *text)
{
	struct source src;
	int fd = open(table->path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	bool whole;

	if (fd < 0) {
		fail_errno(table->path, NULL);
		return false;
	}
	source_open(&src, fd, table->path);
	whole = source_all(&src);
	*text = source_window(&src);
	table->bytes = src.data;
	(void)close(fd);
	return whole;
}

void
table_read(struct table *table, const char *path, const char *const *columns)
{
	struct header header = {.count = 0};
	struct span rest;

	table->path = path;
	if (!read_file(table, &rest) || rest.len == 0)
		return;
	if (span_starts(rest, SPAN("\xef\xbb\xbf")))
		rest = span_from(rest, 3);
	if (!read_header(&header, path, next_line(&rest), columns))
		return;
	for (size_t number = 2; rest.ptr != NULL; number++) {
		struct span line = next_line(&rest);

		if (line.len > 0)
			read_row(table, &header, line, number);
	}
	if (table->count > 0)
		qsort(table->rows, table->count, sizeof(*table->rows),
		    compare_rows);
}

struct row *
table_find(const struct table *table, struct span key, size_t *count)
{
	size_t low = 0, high = table->count, end;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (span_compare(table->rows[middle].cell[0], key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (end = low;
	     end < table->count && span_equal(table->rows[end].cell[0], key);
	     end++)
		;
	*count = end - low;
	return *count > 0 ? &table->rows[low] : NULL;
}

void
table_tell_unused(const struct table *table, const char *what)
{
	for (size_t i = 0; i < table->count; i++) {
		const struct row *row = &table->rows[i];

		if (!row->used)
			fail(table->path, row->line, "%s %.*s", what,
			    SHOWN(row->cell[0]));
	}
}

void
table_free(struct table *table)
{
	free(table->bytes);
	free(table->rows);
	*table = (struct table){0};
}
