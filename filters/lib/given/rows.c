/* Tables: a line a row, or paragraphs where a table only lays out a page. */
#include "given/rows.h"

#include <stdlib.h>

#include "base/alloc.h"

enum { CELL_LINES = 3 };

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
	    (struct row_cell){rows->lines.text.len, row};
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

/* The paragraphs of a cell with blanks between. */
static void
add_cell(struct buf *line, struct span text)
{
	size_t begun = line->len;

	while (text.ptr != NULL) {
		struct span part = span_cut(&text, '\n');

		if (part.len > 0 && line->len > begun)
			buf_byte(line, ' ');
		buf_span(line, part);
	}
}

/* A line a row; a wide blank parts its cells, which jg-normalize keeps. */
static void
add_rows(const struct rows *rows, struct plain *plain)
{
	struct buf line = {0};

	for (size_t i = 0; i < rows->count; i++) {
		line.len = 0;
		add_cell(&line, cell_text(rows, i));
		while (i + 1 < rows->count && !rows->cell[i + 1].begins) {
			buf_string(&line, "　");
			add_cell(&line, cell_text(rows, ++i));
		}
		plain_add(plain, buf_view(&line), CLAIM_NONE);
	}
	buf_free(&line);
}

void
rows_finish(struct rows *rows, struct plain *plain)
{
	if (rows->rows <= 1 || rows->wide <= 1 || rows->pages)
		plain_append(plain, &rows->lines);
	else
		add_rows(rows, plain);
	plain_free(&rows->lines);
	free(rows->cell);
}
