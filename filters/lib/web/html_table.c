/* Tables: rows that name the columns, and the others. */
#include "web/html_table.h"

#include "base/ascii.h"
#include "stream/cells.h"

/* Of a table in which all else is figures, or nothing, words in front name rows. */
struct table {
	size_t rows, columns;
	bool named;
	bool sparse; /* short rows are not filled up cell by cell */
	struct cells cells;
};

enum { COLSPAN_MOST = 1000 }; /* that a browser heeds */

/* Signs, stops and figures, or a dash for none. */
static bool
is_figure(struct span cell)
{
	static const struct span dashes[] = {{"—", 3}, {"－", 3}, {"％", 3}};
	size_t digits = 0, i = 0;

	while (i < cell.len) {
		size_t k = 0;

		if ((unsigned char)cell.ptr[i] < 0x80) {
			digits += ascii_is_digit(cell.ptr[i]);
			if (ascii_is_letter(cell.ptr[i++]))
				return false;
			continue;
		}
		while (k < 3 && !span_starts(span_from(cell, i), dashes[k]))
			k++;
		if (k == 3)
			return false;
		digits += k < 2;
		i += dashes[k].len;
	}
	return digits > 0;
}

/* Behind the first, cells are figures or empty; how many are figures, or -1. */
static long
count_figures(const struct block *row)
{
	struct span rest = row->text, first = row_cell(&rest);
	long figures = 0;

	if (first.len == 0 || is_figure(first))
		return -1;
	while (rest.ptr != NULL) {
		struct span cell = row_cell(&rest);

		if (cell.len > 0 && !is_figure(cell))
			return -1;
		figures += cell.len > 0;
	}
	return figures;
}

static bool
are_named(const struct block *row, size_t rows)
{
	size_t full = 0;

	for (; rows > 0; rows--, row++) {
		long figures = row->kind == KIND_ROW ? count_figures(row) : 0;

		if (figures < 0)
			return false;
		full += figures > 0;
	}
	return full > 1;
}

static const char *
open_cell(const struct table *table, const struct block *row,
    const struct table_cell *cell, struct buf *out)
{
	bool heads = row->kind == KIND_COLUMNS;
	bool names =
	    !heads && (cell->names_row || (table->named && cell->column == 0));

	buf_string(out, heads || names ? "<th" : "<td");
	if (heads || names)
		buf_printf(out, " scope=\"%s\"", heads ? "col" : "row");
	if (cell->columns > 1)
		buf_printf(out, " colspan=\"%zu\"", cell->columns);
	if (cell->rows > 1)
		buf_printf(out, " rowspan=\"%zu\"", cell->rows);
	buf_byte(out, '>');
	return heads || names ? "</th>" : "</td>";
}

/* What a row is short of is an empty cell each, or one in all. */
static struct table_cell
missing(const struct table *table, size_t column)
{
	struct table_cell cell = {.column = column, .columns = 1, .rows = 1};

	if (!table->sparse)
		return cell;
	cell.columns = table->columns - column;
	if (cell.columns > COLSPAN_MOST)
		cell.columns = COLSPAN_MOST;
	return cell;
}

static void
write_row(struct buf *out, struct phrase *phrase, struct table *table,
    const struct block *row, size_t left)
{
	struct table_cell cell = {.column = 0};
	size_t end = 0;

	buf_string(out, "<tr>");
	cells_row(&table->cells, row, left);
	while (end < table->columns) {
		bool there = cells_next(&table->cells, &cell);
		const char *close;

		if (!there)
			cell = missing(table, end);
		end = there || !table->sparse ? end + cell.columns
					      : table->columns;
		if (cell.covered)
			continue;
		close = open_cell(table, row, &cell, out);
		if (cell.text.ptr != NULL)
			html_phrase_write_cell(phrase, out, row, cell.text);
		buf_string(out, close);
	}
	buf_string(out, "</tr>\n");
}

static void
open_with_anchor(struct buf *out, const char *element,
    const struct anchor_table *anchors, const struct block *block)
{
	buf_printf(out, "<%s id=\"", element);
	anchor_write(anchors, block, out);
	buf_string(out, "\">");
}

static void
write_rows(struct buf *out, struct phrase *phrase, const struct block *block,
    struct table *table)
{
	enum kind part = KIND_UNKNOWN;

	table->named = are_named(block, table->rows);
	for (size_t left = table->rows; left > 0; left--, block++) {
		if (part == KIND_COLUMNS && block->kind == KIND_ROW)
			buf_string(out, "</thead>\n");
		if (part != block->kind)
			buf_string(out,
			    block->kind == KIND_ROW ? "<tbody>\n"
						    : "<thead>\n");
		part = block->kind;
		write_row(out, phrase, table, block, left);
	}
	buf_string(out, part == KIND_ROW ? "</tbody>" : "</thead>");
}

size_t
html_table(struct buf *out, struct phrase *phrase, const struct block *block,
    size_t count, const struct anchor_table *anchors)
{
	bool captioned = block->kind == KIND_CAPTION;
	struct table table = {.rows = 0};

	if (captioned && (count == 1 || !row_caption(block, block + 1)))
		return 0;
	open_with_anchor(out, "table", anchors, block + captioned);
	buf_byte(out, '\n');
	if (captioned) {
		open_with_anchor(out, "caption", anchors, block);
		html_phrase_write(phrase, out, block);
		buf_string(out, "</caption>\n");
	}
	table.rows =
	    row_table(block + captioned, count - captioned, &table.columns);
	table.sparse =
	    row_table_sparse(block + captioned, table.rows, table.columns);
	write_rows(out, phrase, block + captioned, &table);
	buf_string(out, "</table>\n");
	return table.rows + captioned;
}
