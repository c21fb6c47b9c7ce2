/* The rows and cells of a table, between tabs or as CSV has them. */
#include "base/sheet.h"

#include <string.h>

void
sheet_open(struct sheet *sheet, char *text, size_t len, bool csv)
{
	/* LibreOffice puts all cells in quotation marks, whatever parts them */
	csv = csv || (len > 0 && *text == '"');
	*sheet = (struct sheet){text, text + len, '\t', csv, 1};
	if (!csv)
		return;
	sheet->separator = ',';
	for (char *c = text; c < sheet->end && *c != '\n'; c++)
		if (*c == ',' || *c == ';' || *c == '\t') {
			sheet->separator = *c;
			return;
		}
}

/* The place holds a line's end, LF, CRLF or that of the text; how long it is. */
static bool
ends_line(const struct sheet *sheet, size_t *len)
{
	size_t left = (size_t)(sheet->end - sheet->at);

	*len = left;
	if (left == 0)
		return true;
	if (*sheet->at == '\r' && (left == 1 || sheet->at[1] == '\n')) {
		*len = left == 1 ? 1 : 2;
		return true;
	}
	*len = 1;
	return *sheet->at == '\n';
}

/* A cell in quotation marks, unquoted where it stands; false: it has no end. */
static bool
read_quoted(struct sheet *sheet, struct span *cell)
{
	char *to = ++sheet->at;

	*cell = (struct span){to, 0};
	for (; sheet->at < sheet->end; sheet->at++) {
		size_t len;

		if (*sheet->at == '"' &&
		    (++sheet->at == sheet->end || *sheet->at != '"')) {
			cell->len = (size_t)(to - cell->ptr);
			return true;
		}
		if (ends_line(sheet, &len)) {
			sheet->at += len - 1;
			sheet->line++;
			*to++ = ' ';
		} else {
			*to++ = *sheet->at == '\t' ? ' ' : *sheet->at;
		}
	}
	return false;
}

static struct span
read_plain(struct sheet *sheet)
{
	char *from = sheet->at;
	size_t len;

	while (!ends_line(sheet, &len) && *sheet->at != sheet->separator)
		sheet->at++;
	return (struct span){from, (size_t)(sheet->at - from)};
}

/*
 * Between tabs Excel puts a cell in quotation marks that has a comma, or such a mark,
 * which it doubles; any other cell may begin and end with them as it likes.
 */
static bool
is_quoted_between_tabs(const struct sheet *sheet)
{
	struct sheet ahead = *sheet;
	struct span cell = read_plain(&ahead);
	bool needed = false;

	if (cell.len < 2 || *cell.ptr != '"' || !span_ends(cell, SPAN("\"")))
		return false;
	for (size_t i = 1; i + 1 < cell.len; i++) {
		needed = needed || cell.ptr[i] == ',' || cell.ptr[i] == '"';
		if (cell.ptr[i] == '"' &&
		    (cell.ptr[++i] != '"' || i + 1 == cell.len))
			return false;
	}
	return needed;
}

static struct span
read_cell(struct sheet *sheet, bool *unmatched)
{
	struct span cell;

	if (sheet->at == sheet->end || *sheet->at != '"' ||
	    !(sheet->quotes || is_quoted_between_tabs(sheet)))
		return read_plain(sheet);
	if (!read_quoted(sheet, &cell) || read_plain(sheet).len > 0)
		*unmatched = true;
	return cell;
}

/* All cells up to the line's end, and over that. */
static void
read_row(struct sheet *sheet, struct sheet_row *row)
{
	size_t len, count = 0;

	*row = (struct sheet_row){.line = sheet->line};
	for (;;) {
		struct span cell = read_cell(sheet, &row->unmatched);

		if (count < TABLE_COLUMNS)
			row->cell[count] = cell;
		count++;
		if (!sheet->quotes || cell.len > 0)
			row->count = count;
		if (ends_line(sheet, &len))
			break;
		sheet->at++;
	}
	sheet->at += len;
	sheet->line++;
}

bool
sheet_next(struct sheet *sheet, struct sheet_row *row)
{
	while (sheet->at < sheet->end) {
		read_row(sheet, row);
		if (row->unmatched || row->count > 1 ||
		    (row->count == 1 && row->cell[0].len > 0))
			return true;
	}
	return false;
}
