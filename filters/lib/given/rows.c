/* Tables: a line a row, or paragraphs where a table only lays out a page. */
#include "given/rows.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/numeral.h"
#include "stream/table_row.h"
#include "structure/lines/shape.h"

enum {
	CAPTION_CHARS = 60,
	CELL_LINES = 3, /* of more it is a page */
	COLUMNS_LEAST = 3, /* of a table whose first row may name them */
	COLUMNS_MOST = 64, /* that are looked at */
	FIGURES = 2, /* below a name, one alone may be chance */
};

static struct span
cell_text(const struct rows *rows, size_t i)
{
	const struct buf *text = &rows->lines.text;
	size_t start = rows->cell[i].byte;
	size_t end = i + 1 < rows->count ? rows->cell[i + 1].byte : text->len;

	if (start == end)
		return SPAN("");
	return (struct span){text->data + start, end - start};
}

static size_t
full_lines(struct span text)
{
	size_t count = 0;

	while (text.ptr != NULL)
		count += span_cut(&text, '\n').len > 0;
	return count;
}

void
rows_begin_cell(struct rows *rows, bool row)
{
	rows->cell =
	    xgrow(rows->cell, &rows->cap, rows->count + 1, sizeof(*rows->cell));
	rows->cell[rows->count++] =
	    (struct row_cell){rows->lines.text.len, row, false};
}

void
rows_end_cell(struct rows *rows)
{
	if (full_lines(cell_text(rows, rows->count - 1)) > CELL_LINES)
		rows->pages = true;
}

void
rows_end_row(struct rows *rows, size_t width)
{
	rows->rows += width > 0;
	if (width > rows->wide)
		rows->wide = width;
}

void
rows_skip(struct rows *rows, size_t cells)
{
	for (; cells > 0 && rows->count > 0; cells--)
		rows_begin_cell(rows, false);
}

void
rows_heads(struct rows *rows)
{
	size_t i = rows->count;

	while (i > 0 && !rows->cell[i - 1].begins)
		i--;
	if (i > 0)
		rows->cell[i - 1].heads = true;
}

/* The cell behind the row that begins there. */
static size_t
row_end(const struct rows *rows, size_t i)
{
	do
		i++;
	while (i < rows->count && !rows->cell[i].begins);
	return i;
}

static bool
has_digit(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] >= '0' && text.ptr[i] <= '9')
			return true;
	return false;
}

static bool
is_empty(const struct rows *rows, size_t i)
{
	return full_lines(cell_text(rows, i)) == 0;
}

/* A number, with its sign or its stops: 1970年 is none. */
static bool
is_figure(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if ((unsigned char)text.ptr[i] >= 0x80)
			return false;
	return has_digit(text);
}

/* Below the first row, all that stands in a column is a figure, and some do. */
static bool
has_figures(const struct rows *rows, size_t column)
{
	size_t figures = 0;

	for (size_t i = row_end(rows, 0); i < rows->count;
	     i = row_end(rows, i)) {
		size_t at = i + column;

		if (at >= row_end(rows, i) || is_empty(rows, at))
			continue;
		if (!is_figure(cell_text(rows, at)))
			return false;
		figures++;
	}
	return figures >= FIGURES;
}

/*
 * A first row of words, in each cell some, names the columns where nothing but
 * figures stands below one of them, as in few columns of a form, whose words have
 * beside them what belongs to them.
 */
static bool
names_columns(const struct rows *rows)
{
	size_t width = row_end(rows, 0);
	bool figures = false;

	if (width < COLUMNS_LEAST)
		return false;
	for (size_t i = 0; i < width; i++)
		if (is_empty(rows, i) || has_digit(cell_text(rows, i)))
			return false;
	for (size_t i = 0; i < width && i < COLUMNS_MOST && !figures; i++)
		figures = has_figures(rows, i);
	return figures;
}

/* No row has two cells with text: what stands there has been put into its place. */
static bool
is_layout(const struct rows *rows)
{
	for (size_t i = 0, end; i < rows->count; i = end) {
		size_t full = 0;

		end = row_end(rows, i);
		for (size_t k = i; k < end; k++)
			full += !is_empty(rows, k);
		if (full > 1)
			return false;
	}
	return true;
}

/*
 * The paragraphs of a cell with blanks between, and none of them that one which
 * parts cells.
 */
static void
add_cell(struct buf *line, struct span text)
{
	const struct span mark = SPAN(CELL_END);
	size_t begun = line->len;

	while (text.ptr != NULL) {
		struct span part = span_cut(&text, '\n');

		if (part.len > 0 && line->len > begun)
			buf_byte(line, ' ');
		for (size_t i = 0; i < part.len;) {
			bool wide = span_starts(span_from(part, i), mark);

			buf_byte(line, wide ? ' ' : part.ptr[i]);
			i += wide ? mark.len : 1;
		}
	}
}

/* A line a row, and none for one without text. */
static void
add_rows(const struct rows *rows, struct plain *plain)
{
	bool named = names_columns(rows);
	struct buf line = {0};

	for (size_t i = 0, end; i < rows->count; i = end) {
		bool heads = rows->cell[i].heads || (i == 0 && named);
		bool full = false;

		line.len = 0;
		end = row_end(rows, i);
		for (size_t k = i; k < end; k++) {
			full = full || !is_empty(rows, k);
			buf_string(&line, k > i ? CELL_END : "");
			add_cell(&line, cell_text(rows, k));
		}
		if (full)
			plain_add(plain, buf_view(&line),
			    heads ? CLAIM_COLUMNS : CLAIM_ROW);
	}
	buf_free(&line);
}

/* 表1, 附表二, 表 3-1, and what the table is of. */
static bool
is_caption(struct span line)
{
	static const struct span words[] = {
	    {"续表", 6}, {"附表", 6}, {"續表", 6}, {"表", 3}};
	uint32_t code;
	size_t i = 0;

	while (i < 4 && !span_starts(line, words[i]))
		i++;
	if (i == 4 || !shape_fits(line, CAPTION_CHARS) || shape_is_ended(line))
		return false;
	line = span_from(line, words[i].len);
	(void)blank_cut_front(&line);
	if (line.len == 0)
		return false;
	(void)utf8_next(line, 0, &code);
	return (code >= '0' && code <= '9') || numeral_holds(code);
}

/* The last line, above the table, says what it is: nothing else is said of it. */
static void
claim_caption(struct plain *plain)
{
	size_t end = plain->text.len, start;
	struct span line;

	if (end == 0 ||
	    (plain->count > 0 &&
		plain->claims[plain->count - 1].line == plain->lines))
		return;
	for (start = --end; start > 0 && plain->text.data[start - 1] != '\n';)
		start--;
	line = (struct span){plain->text.data + start, end - start};
	if (is_caption(blank_trim(line)))
		plain_claim(plain, start, line.len, CLAIM_CAPTION);
}

void
rows_finish(struct rows *rows, struct plain *plain)
{
	if (rows->rows <= 1 || rows->wide <= 1 || rows->pages ||
	    is_layout(rows))
		plain_append(plain, &rows->lines);
	else {
		claim_caption(plain);
		add_rows(rows, plain);
	}
	plain_free(&rows->lines);
	free(rows->cell);
}
