/* Tables: rows that name the columns, and the others. */
#include "web/html_table.h"

#include "stream/table_row.h"

/* What a row is short of is empty cells. */
static void
write_row(struct buf *out, struct phrase *phrase, const struct block *row,
    size_t columns)
{
	bool heads = row->kind == KIND_COLUMNS;
	struct span rest = row->text;

	buf_string(out, "<tr>");
	for (size_t i = 0; i < columns; i++) {
		struct span cell = row_cell(&rest);

		buf_string(out, heads ? "<th scope=\"col\">" : "<td>");
		if (cell.ptr != NULL)
			html_phrase_write_cell(phrase, out, row, cell);
		buf_string(out, heads ? "</th>" : "</td>");
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
    size_t rows, size_t columns)
{
	enum kind part = KIND_UNKNOWN;

	for (; rows > 0; rows--, block++) {
		if (part == KIND_COLUMNS && block->kind == KIND_ROW)
			buf_string(out, "</thead>\n");
		if (part != block->kind)
			buf_string(out,
			    block->kind == KIND_ROW ? "<tbody>\n"
						    : "<thead>\n");
		part = block->kind;
		write_row(out, phrase, block, columns);
	}
	buf_string(out, part == KIND_ROW ? "</tbody>" : "</thead>");
}

size_t
html_table(struct buf *out, struct phrase *phrase, const struct block *block,
    size_t count, const struct anchor_table *anchors)
{
	bool captioned = block->kind == KIND_CAPTION;
	size_t columns, rows;

	if (captioned && (count == 1 || !row_caption(block, block + 1)))
		return 0;
	open_with_anchor(out, "table", anchors, block + captioned);
	buf_byte(out, '\n');
	if (captioned) {
		open_with_anchor(out, "caption", anchors, block);
		html_phrase_write(phrase, out, block);
		buf_string(out, "</caption>\n");
	}
	rows = row_table(block + captioned, count - captioned, &columns);
	write_rows(out, phrase, block + captioned, rows, columns);
	buf_string(out, "</table>\n");
	return rows + captioned;
}
