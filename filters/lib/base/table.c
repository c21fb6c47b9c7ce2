/* A table kept by hand beside a corpus. */
#include "base/table.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/cell.h"
#include "base/message.h"
#include "base/recode.h"
#include "base/source.h"
#include "base/utf8.h"

enum { NO_COLUMN = TABLE_COLUMNS };

static const char not_utf8[] =
    N_("not UTF-8; save it as CSV UTF-8, or, if it is GBK: iconv -f GB18030 -t "
       "UTF-8");

/* Which of the caller's columns stands where in this file. */
struct header {
	size_t column[TABLE_COLUMNS];
	size_t count;
};

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

/* What is wrong with the text of a row; NULL: nothing. */
static const char *
text_fault(const struct sheet_row *cells)
{
	size_t at;

	for (size_t i = 0; i < cells->count && i < TABLE_COLUMNS; i++)
		switch (utf8_check(cells->cell[i], &at)) {
		case UTF8_INVALID:
			return not_utf8;
		case UTF8_CONTROL:
		case UTF8_BOM:
			return N_("a control character");
		case UTF8_FINE:
			break;
		}
	return NULL;
}

/* False, after fail(), when the rows cannot be understood. */
static bool
read_header(struct header *header, const char *path,
    const struct sheet_row *cells, const char *const *columns)
{
	bool whole = true;

	if (cells->count > TABLE_COLUMNS) {
		fail(path, cells->line, "too many columns");
		return false;
	}
	if (text_fault(cells) != NULL) {
		fail(path, cells->line, "%s", text_fault(cells));
		return false;
	}
	for (size_t i = 0; i < cells->count; i++) {
		struct span name = cells->cell[i];
		size_t column = column_of(columns, name);

		if (column == NO_COLUMN)
			fail(path, cells->line, "unknown column %.*s",
			    SHOWN(name));
		else if (has_column(header, column))
			fail(path, cells->line, "column %.*s is there twice",
			    SHOWN(name));
		whole =
		    whole && column != NO_COLUMN && !has_column(header, column);
		header->column[header->count++] = column;
	}
	if (whole && !has_column(header, 0)) {
		fail(path, cells->line, "no column %s", columns[0]);
		return false;
	}
	return whole;
}

static const char *
row_fault(const struct header *header, const struct sheet_row *cells)
{
	if (cells->unmatched)
		return N_("quotation marks that do not match");
	if (cells->count > header->count)
		return N_("more cells than columns");
	return text_fault(cells);
}

/* Of a file in another encoding every row is wrong: one of them is told. */
static void
read_row(struct table *table, const struct header *header,
    const struct sheet_row *cells, size_t *foreign)
{
	struct row row = {.line = cells->line};
	const char *fault = row_fault(header, cells);

	for (size_t i = 0; fault == NULL && i < cells->count; i++)
		row.cell[header->column[i]] = cell_read(cells->cell[i]);
	if (fault == NULL && row.cell[0].len == 0)
		fault = N_("the first column is empty");
	if (fault == not_utf8 && (*foreign)++ > 0)
		return;
	if (fault != NULL) {
		fail(table->path, row.line, "%s", fault);
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

/* What is surely in another encoding is read as if it were UTF-8. */
static void
recode_file(struct table *table, struct span *text)
{
	struct buf fresh = {0};

	if (!recode(*text, &fresh)) {
		buf_free(&fresh);
		return;
	}
	free(table->bytes);
	table->bytes = fresh.data;
	*text = buf_view(&fresh);
}

/* UTF-16 that does not say so; told. */
static bool
is_wide(const char *path, struct span text)
{
	if (!span_starts(text, SPAN("\xff\xfe")) &&
	    !span_starts(text, SPAN("\xfe\xff")) &&
	    memchr(text.ptr, '\0', text.len) == NULL)
		return false;
	fail(path, 0,
	    "UTF-16; save it as CSV UTF-8, or: iconv -f UTF-16 -t UTF-8");
	return true;
}

static bool
is_csv(const char *path)
{
	size_t len = strlen(path);

	return len > 4 && strcasecmp(path + len - 4, ".csv") == 0;
}

void
table_read(struct table *table, const char *path, const char *const *columns)
{
	struct header header = {.count = 0};
	struct sheet sheet;
	struct sheet_row cells;
	struct span text;
	size_t foreign = 0;

	table->path = path;
	if (!read_file(table, &text) || text.len == 0)
		return;
	recode_file(table, &text);
	if (span_starts(text, SPAN("\xef\xbb\xbf")))
		text = span_from(text, 3);
	if (is_wide(path, text))
		return;
	sheet_open(&sheet, table->bytes + (text.ptr - table->bytes), text.len,
	    is_csv(path));
	if (!sheet_next(&sheet, &cells) ||
	    !read_header(&header, path, &cells, columns))
		return;
	while (sheet_next(&sheet, &cells))
		read_row(table, &header, &cells, &foreign);
	if (foreign > 1)
		fail(path, 0, "%zu lines are not UTF-8", foreign);
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
			fail(table->path, row->line, "%s %.*s", translate(what),
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
