/* Tables as GFM has them. */
#include "gfm_write.h"

#include "base/blank.h"
#include "footnote.h"
#include "markdown_escape.h"
#include "stream/table_row.h"

/* A cell, in which the stroke that parts cells is escaped as any mark. */
static void
add_cell(struct buf *out, struct marks *marks, const struct block *block,
    struct span text)
{
	footnote_text(out, marks, block, blank_trim(text), ESCAPE_INSIDE);
}

/* A row, or an empty one where there is none; a short one is filled up by readers. */
static void
add_row(struct buf *out, struct marks *marks, const struct block *block,
    size_t columns)
{
	struct span rest = block != NULL ? block->text : SPAN("");

	buf_byte(out, '|');
	for (size_t i = 0; i < columns; i++) {
		struct span text = row_cell(&rest);

		buf_byte(out, ' ');
		if (i == 0 && block != NULL && block->label.len > 0)
			add_cell(out, marks, block, block->label);
		if (text.len > 0)
			add_cell(out, marks, block, text);
		buf_string(out, " |");
	}
	buf_byte(out, '\n');
}

size_t
gfm_write(struct buf *out, struct marks *marks, const struct block *block,
    size_t count)
{
	size_t columns, rows = row_table(block, count, &columns);
	bool named = block->kind == KIND_COLUMNS;
	bool sparse = row_table_sparse(block, rows, columns);

	add_row(out, marks, named ? block : NULL, columns);
	buf_byte(out, '|');
	for (size_t i = 0; i < columns; i++)
		buf_string(out, " --- |");
	buf_byte(out, '\n');
	for (size_t i = named; i < rows; i++)
		add_row(out, marks, &block[i],
		    sparse ? row_cells(&block[i]) : columns);
	return rows;
}
