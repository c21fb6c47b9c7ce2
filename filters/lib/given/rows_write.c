/* Tables: a line a row, or paragraphs where a table only lays out a page. */
#include <stdlib.h>

#include "base/blank.h"
#include "given/rows_table.h"
#include "stream/cells.h"
#include "structure/end/colophon.h"
#include "structure/lines/tables.h"

enum { COLOPHON_ROWS = 4 };

/* A number with nothing behind it has a tab. */
static struct span
without_tab(struct span text)
{
	while (text.len > 0 && text.ptr[text.len - 1] == '\t')
		text.len--;
	return text;
}

/*
 * The paragraphs of a cell with blanks between, and none of them that one which
 * parts cells.
 */
static void
add_text(struct buf *line, struct span text)
{
	const struct span mark = SPAN(CELL_END);
	size_t begun = line->len;

	while (text.ptr != NULL) {
		struct span part = span_cut(&text, '\n');

		part = without_tab(part);
		if (part.len > 0 && line->len > begun)
			buf_byte(line, ' ');
		for (size_t i = 0; i < part.len;) {
			bool wide = span_starts(span_from(part, i), mark);

			buf_byte(line, wide ? ' ' : part.ptr[i]);
			i += wide ? mark.len : 1;
		}
	}
}

static void
add_places(struct buf *line, size_t *from, size_t to)
{
	for (; *from < to; (*from)++)
		buf_string(line, *from > 0 ? CELL_END : "");
}

/* A row that begins with cell i; returns the next one's. */
static size_t
add_row(const struct rows_table *table, size_t i, struct places *places,
    bool heads, struct buf *line, struct buf *number)
{
	size_t row = table->cell[i].row, at = 0;

	places_row(places);
	line->len = number->len = 0;
	for (; i < table->count && table->cell[i].row == row; i++) {
		const struct row_cell *cell = &table->cell[i];
		struct table_cell told = {
		    .column = cell->column,
		    .columns = cell->columns,
		    .rows = cell->rows,
		    .names_row = cell->names_row && !heads,
		};

		add_places(line, &at, cell->column + 1);
		add_text(line, rows_cell_text(table->rows, cell));
		places->column = cell->column;
		(void)places_take(places, &told.columns, &told.rows);
		add_places(line, &at, places->column);
		cells_tell(number, &told);
	}
	add_places(line, &at, places_end(places));
	return i;
}

/* 版记, which many set as a table for its lines: to whom it is copied, who has printed it. */
static bool
is_colophon(const struct rows_table *table)
{
	struct colophon colophon = {.printed = SPAN("")};
	struct buf line = {0}, number = {0};
	struct places places = {0};
	bool is = table->height <= COLOPHON_ROWS;

	for (size_t i = 0; i < table->count && is;) {
		i = add_row(table, i, &places, false, &line, &number);
		colophon = (struct colophon){.printed = SPAN("")};
		is = colophon_read(blank_trim(buf_view(&line)), &colophon);
	}
	is = is && colophon.printed.len > 0;
	buf_free(&line);
	buf_free(&number);
	return is;
}

/* A line each, which the lines of a paper say what they are. */
static void
add_lines(const struct rows_table *table, struct plain *plain)
{
	struct buf line = {0}, number = {0};
	struct places places = {0};

	for (size_t i = 0; i < table->count;) {
		i = add_row(table, i, &places, false, &line, &number);
		plain_add(plain, blank_trim(buf_view(&line)), CLAIM_NONE);
	}
	buf_free(&line);
	buf_free(&number);
}

static void
add_rows(const struct rows_table *table, struct plain *plain)
{
	struct buf line = {0}, number = {0};
	struct places places = {0};

	for (size_t i = 0; i < table->count;) {
		size_t row = table->cell[i].row;
		bool heads = rows_name_columns(table, i);

		i = add_row(table, i, &places, heads, &line, &number);
		if (row < table->title)
			plain_add(
			    plain, blank_trim(buf_view(&line)), CLAIM_CAPTION);
		else
			plain_add_row(plain, buf_view(&line),
			    heads ? CLAIM_COLUMNS : CLAIM_ROW,
			    buf_view(&number));
	}
	buf_free(&line);
	buf_free(&number);
}

/* The last line, above the table, says what it is: nothing else is said of it. */
static bool
claim_caption(struct plain *plain)
{
	size_t end = plain->text.len, start;
	struct claim *last =
	    plain->count > 0 ? &plain->claims[plain->count - 1] : NULL;
	struct span line;

	if (end == 0)
		return false;
	if (last != NULL && last->line == plain->lines) {
		if (last->what != CLAIM_ABOVE)
			return false;
		last->what = CLAIM_CAPTION;
		return true;
	}
	for (start = --end; start > 0 && plain->text.data[start - 1] != '\n';)
		start--;
	line = (struct span){plain->text.data + start, end - start};
	if (!tables_caption(blank_trim(line)))
		return false;
	plain_claim(plain, start, line.len, CLAIM_CAPTION);
	return true;
}

void
rows_finish(struct rows *rows, struct plain *plain)
{
	struct rows_table table;

	rows_settle(rows, &table);
	if (rows->height <= 1 || table.width <= 1 || rows->pages ||
	    rows_are_layout(&table)) {
		plain_append(plain, &rows->lines);
	} else if (is_colophon(&table)) {
		add_lines(&table, plain);
	} else {
		table.title = !claim_caption(plain) && rows_have_title(&table);
		table.heads = rows_heads_end(&table);
		add_rows(&table, plain);
	}
	plain_free(&rows->lines);
	free(rows->cell);
	free(rows->heads);
}
