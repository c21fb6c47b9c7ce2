/* Rows of tables. */
#include "body/row_write.h"

#include "base/blank.h"
#include "body/record_parts.h"
#include "stream/table_row.h"

void
row_write(struct body *body, const struct block *block)
{
	struct span rest = block->text;

	xml_block(body->xml, TAG_ROW);
	if (block->kind == KIND_COLUMNS)
		xml_attribute_string(body->xml, "role", "label");
	record_run_in(body, block);
	do {
		struct span cell = row_cell(&rest);

		xml_open(body->xml, TAG_CELL);
		if (block->label.len > 0 && cell.ptr == block->text.ptr) {
			xml_open(body->xml, TAG_LABEL);
			xml_text(body->xml, block->label);
			xml_close(body->xml);
		}
		inline_enter(&body->phrase->marks, block);
		phrase_write(body->phrase, body->xml, blank_trim(cell));
		xml_close(body->xml);
	} while (rest.ptr != NULL);
	xml_close(body->xml);
}
