/*
 * jg-headings: whatever the text, its blocks are accepted by the reader of
 * blocks, and label and text of all records give the text back.
 */
#include "fuzz.h"

#include "block.h"
#include "outline/blocks.h"
#include "outline/outline.h"
#include "utf8.h"

/* What jg-text writes. */
static void
replay(const struct document *document, struct buf *out)
{
	size_t line = 1;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		for (; line < block->line; line++)
			buf_byte(out, '\n');
		buf_span(out, block->label);
		buf_span(out, block->text);
	}
	for (; line <= document->lines; line++)
		buf_byte(out, '\n');
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span body = {(const char *)data, size};
	struct outline outline = {0};
	struct buf blocks = {0}, again = {0};
	struct block_reader reader;
	struct document *document;
	struct source src;
	size_t at;

	if (utf8_check(body, &at) != UTF8_FINE ||
	    (size > 0 && data[size - 1] != '\n'))
		return -1;
	outline_find(&outline, body);
	block_write_doc(&blocks, SPAN("fuzz"));
	blocks_append(&outline, 0, outline.line_count, &blocks);
	block_write_end(&blocks, outline.numbers);
	src = fuzz_source(blocks.data, blocks.len);
	block_reader_open(&reader, &src);
	document = block_next(&reader);
	fuzz_expect(document != NULL);
	replay(document, &again);
	fuzz_expect(span_equal(buf_view(&again), body));
	fuzz_expect(block_next(&reader) == NULL);
	block_reader_close(&reader);
	source_close(&src);
	buf_free(&blocks);
	buf_free(&again);
	outline_free(&outline);
	return 0;
}
