/* The text of a document, line by line as its source has it. */
#include "check.h"

void
report_restore(struct report *report)
{
	const struct document *document = report->document;
	struct buf *text = &report->restored;
	size_t line = document->before + 1;

	text->len = 0;
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		for (; line < block->line; line++)
			buf_byte(text, '\n');
		buf_span(text, block->label);
		buf_span(text, block->text);
	}
	buf_byte(text, '\n');
}
