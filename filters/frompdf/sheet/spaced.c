/*
 * Tables by their letters alone: lines that follow one another, whose pieces lie in
 * columns that none of them crosses; where these are two, in four rows or more.  What
 * is so set and no table, names and verse, is told by what stands in it, as in plain
 * text.
 */
#include "sheet/spaced.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "chinese/grid.h"
#include "chinese/numeral.h"
#include "sheet/spaced_lines.h"
#include "sheet/take_tables.h"

enum {
	ROWS_LEAST = 3,
	PAIR_ROWS = 4, /* of two columns */
	PAIR_TRIES = 64, /* of a page: more lines in two columns are text */
	HEADS = 2, /* lines that may stand above the rest of a table */
	FULL_ROWS = 2, /* with all their cells */
	TRIES =
	    3, /* lines with which a table may begin before one that ends it */
	JUDGED_BYTES = 240, /* of a cell */
};

/* Which columns a row has a cell in. */
static size_t
count_cells(const struct spaced *t, size_t row)
{
	bool has[GRID_COLUMNS] = {false};
	size_t cells = 0;

	for (size_t i = t->row[row]; i < t->row[row + 1]; i++)
		for (size_t j = t->line[i].from; j < t->line[i].to; j++)
			has[spaced_column(t, &t->piece[j])] = true;
	for (size_t i = 0; i < t->columns; i++)
		cells += has[i];
	return cells;
}

/* Rows up to the first one with a single cell, which is no row. */
static void
cut_rows(struct spaced *t)
{
	size_t full = 0, row = 0;

	for (; row < t->rows; row++) {
		size_t cells = count_cells(t, row);

		if (cells < 2)
			break;
		full += cells == t->columns;
	}
	t->rows = full >= FULL_ROWS ? row : 0;
}

static void
add_piece(const struct sheets *sheets, const struct piece *piece,
    struct buf *text, size_t most)
{
	char bytes[4];

	for (size_t i = piece->from; i < piece->to && text->len < most; i++)
		if (sheets->glyph[i].code > ' ')
			buf_add(text, bytes,
			    utf8_encode(sheets->glyph[i].code, bytes));
}

/* What stands in a cell, as far as it is judged. */
static void
add_cell(const struct sheets *sheets, const struct spaced *t, size_t row,
    size_t column, struct buf *text)
{
	size_t most = text->len + JUDGED_BYTES - 3;

	for (size_t i = t->row[row]; i < t->row[row + 1]; i++)
		for (size_t j = t->line[i].from; j < t->line[i].to; j++)
			if (spaced_column(t, &t->piece[j]) == column)
				add_piece(sheets, &t->piece[j], text, most);
}

static bool
is_table(const struct sheets *sheets, const struct spaced *t)
{
	size_t count = t->rows * t->columns;
	struct span *cells = xcalloc(count + 1, sizeof(*cells));
	struct buf text = {0};
	size_t at = 0;
	bool is;

	for (size_t i = 0; i < count; i++) {
		size_t before = text.len;

		add_cell(sheets, t, i / t->columns, i % t->columns, &text);
		cells[i].len = text.len - before;
	}
	for (size_t i = 0; i < count; at += cells[i++].len)
		cells[i].ptr = text.len > 0 ? text.data + at : "";
	is = grid_judge(cells, t->columns, t->rows);
	free(cells);
	buf_free(&text);
	return is;
}

/* Where columns and rows meet is the middle between them. */
static void
set_edges(const struct spaced *t, struct ruled *table)
{
	for (size_t i = 0; i <= t->columns; i++)
		table->x[i] = i == 0 ? t->strip[0].x1 - 1
		    : i == t->columns
		    ? t->strip[i - 1].x2 + 1
		    : (t->strip[i - 1].x2 + t->strip[i].x1) / 2;
	for (size_t i = 0; i <= t->rows; i++) {
		const struct spaced_line *line = &t->line[t->row[i]];

		table->y[i] = i == 0 ? line->y1 - 1
		    : i == t->rows   ? line[-1].y2 + 1
				     : (line[-1].y2 + line->y1) / 2;
	}
}

static void
take(struct sheets *sheets, const struct spaced *t, struct glyph *room)
{
	size_t count = t->rows * t->columns;
	struct ruled table = {.columns = t->columns,
	    .rows = t->rows,
	    .boxes = count,
	    .spaced = true};

	table.x = xcalloc(t->columns + 1, sizeof(*table.x));
	table.y = xcalloc(t->rows + 1, sizeof(*table.y));
	table.box = xcalloc(count, sizeof(*table.box));
	table.of = xcalloc(count, sizeof(*table.of));
	set_edges(t, &table);
	table.x1 = table.x[0];
	table.x2 = table.x[t->columns];
	table.y1 = table.y[0];
	table.y2 = table.y[t->rows];
	for (size_t i = 0; i < count; i++) {
		const struct strip *strip = &t->strip[i % t->columns];

		table.of[i] = i + 1;
		table.box[i] = (struct box){.x1 = strip->x1,
		    .x2 = strip->x2,
		    .row = i / t->columns,
		    .column = i % t->columns,
		    .rows = 1,
		    .columns = 1};
	}
	table_take(sheets, &table, room);
}

/* As many lines in as many columns as a table has. */
static bool
may_be_table(struct spaced *t, size_t lines)
{
	if (t->columns > 2)
		return lines >= ROWS_LEAST;
	return t->columns == 2 && lines >= PAIR_ROWS && t->pairs++ < PAIR_TRIES;
}

/* The table that begins with the line, if one does; where to go on, in any case. */
static size_t
take_from(struct sheets *sheets, struct spaced *t, size_t first, size_t *tries,
    struct glyph *room)
{
	size_t end = spaced_grow(t, first);
	bool pair = t->columns == 2;

	if (!may_be_table(t, end - first)) {
		*tries = TRIES;
		return first + 1;
	}
	spaced_part(t, first, end);
	cut_rows(t);
	if (t->rows >= ROWS_LEAST && is_table(sheets, t)) {
		take(sheets, t, room);
		*tries = TRIES;
		return t->row[t->rows];
	}
	if (pair || --*tries > 0)
		return first + 1;
	*tries = TRIES;
	return end;
}

/*
 * The table that ends the page before, but for the number of the page; NULL: none, or
 * one that is drawn.
 */
static const struct ruled *
table_before(const struct sheets *sheets)
{
	size_t end = sheets->rows;

	if (end > 0 && (sheets->row[end - 1].flags & ROW_TABLE) == 0)
		end--;
	if (end == 0 || sheets->count < 2 ||
	    (sheets->row[end - 1].flags & ROW_TABLE) == 0 ||
	    sheets->row[end - 1].sheet + 2 != sheets->count)
		return NULL;
	return sheets->ruled[sheets->row[end - 1].table].spaced
	    ? &sheets->ruled[sheets->row[end - 1].table]
	    : NULL;
}

/* The second cell of a row of two begins with a figure, as all of them do. */
static bool
has_figure(const struct sheets *sheets, const struct spaced *t, size_t row)
{
	struct buf text = {0};
	uint32_t code;
	bool has;

	add_cell(sheets, t, row, 1, &text);
	(void)utf8_next(buf_view(&text), 0, &code);
	has = text.len > 0 && numeral_is_arabic(code);
	buf_free(&text);
	return has;
}

/* The first row says again what the table begins with. */
static bool
is_head_again(const struct sheets *sheets, const struct spaced *t,
    const struct ruled *before)
{
	struct buf text = {0};
	bool same = true;

	for (size_t i = 0; i < t->columns && same; i++) {
		const struct box *box = &before->box[i];

		text.len = 0;
		add_cell(sheets, t, 0, i, &text);
		same = span_equal(buf_view(&text),
		    (struct span){sheets->text.data + box->start, box->len});
	}
	buf_free(&text);
	return same;
}

/* Up to the first that is none, or has another end. */
static void
cut_rest(
    const struct sheets *sheets, struct spaced *t, const struct ruled *before)
{
	size_t row = is_head_again(sheets, t, before);

	while (row < t->rows && count_cells(t, row) >= 2 &&
	    (t->columns > 2 || has_figure(sheets, t, row)))
		row++;
	t->rows = row;
}

/* The rows that begin with that line stand in the columns of the table; their end. */
static size_t
take_rest(struct sheets *sheets, struct spaced *t, const struct ruled *before,
    size_t first, struct glyph *room)
{
	size_t end;

	t->columns = before->columns;
	for (size_t i = 0; i < t->columns; i++)
		t->strip[i] =
		    (struct strip){before->box[i].x1, before->box[i].x2};
	end = spaced_go_on(t, first);
	if (end == first)
		return first;
	spaced_part(t, first, end);
	cut_rest(sheets, t, before);
	if (t->rows == 0 || count_cells(t, 0) < t->columns)
		return first;
	end = t->row[t->rows];
	take(sheets, t, room);
	return end;
}

/* What the table of the page before goes on with, below a running head, too. */
static size_t
take_first(struct sheets *sheets, struct spaced *t, struct glyph *room)
{
	const struct ruled *before = table_before(sheets);

	for (size_t i = 0; before != NULL && i < HEADS && i < t->lines; i++) {
		size_t end = take_rest(sheets, t, before, i, room);

		if (end > i)
			return end;
	}
	return 0;
}

void
spaced_take(struct sheets *sheets, struct piece *pieces, size_t count,
    struct glyph *room)
{
	struct spaced t = {.piece = pieces};
	size_t tries = TRIES;

	pieces_order(pieces, count);
	spaced_lines(&t, count);
	for (size_t at = take_first(sheets, &t, room); at < t.lines;)
		at = take_from(sheets, &t, at, &tries, room);
	free(t.line);
	free(t.row);
}
