/* Rows of tables. */
#include "body/row_write.h"

#include "base/blank.h"
#include "body/record_parts.h"

/* The row goes on with the table of the last one, or begins another. */
static void
enter_row(struct body *body, const struct block *block)
{
	const struct document *document = body->document;
	size_t columns;

	if (block != body->row || block == body->rows_end) {
		body->cells = (struct cells){.row = NULL};
		body->rows_end = block +
		    row_table(block,
			(size_t)(document->blocks + document->count - block),
			&columns);
	}
	body->row = block + 1;
	cells_row(&body->cells, block, (size_t)(body->rows_end - block));
}

static void
open_cell(struct body *body, const struct table_cell *cell)
{
	xml_open(body->xml, TAG_CELL);
	if (cell->names_row)
		xml_attribute_string(body->xml, "role", "label");
	if (cell->rows > 1)
		xml_attribute_count(body->xml, "rows", cell->rows);
	if (cell->columns > 1)
		xml_attribute_count(body->xml, "cols", cell->columns);
}
void
row_write(struct body *body, const struct block *block)
{
	struct table_cell cell;

	xml_block(body->xml, TAG_ROW);
	record_identify(body, block);
	if (block->kind == KIND_COLUMNS)
		xml_attribute_string(body->xml, "role", "label");
	record_run_in(body, block);
	enter_row(body, block);
	while (cells_next(&body->cells, &cell)) {
		if (cell.covered)
			continue;
		open_cell(body, &cell);
		if (block->label.len > 0 && cell.column == 0) {
			xml_open(body->xml, TAG_LABEL);
			xml_text(body->xml, block->label);
			xml_close(body->xml);
		}
		inline_enter(&body->phrase->marks, block);
		phrase_write(body->phrase, body->xml, blank_trim(cell.text));
		xml_close(body->xml);
	}
	xml_close(body->xml);
}
