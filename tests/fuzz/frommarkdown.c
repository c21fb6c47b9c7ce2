/*
 * Any Markdown in NFC to blocks: what comes out is a block stream that its reader
 * takes, on the lines that the Markdown has, of texts without blanks around
 * them that are NFC.
 */
#include "fuzz.h"

#include "base/blank.h"
#include "markdown_read.h"
#include "stream/block.h"
#include "stream/table_row.h"
#include "structure/blocks.h"

static void
check_text(struct span text)
{
	struct buf composed = {0};

	fuzz_expect(unicode_nfc(text, &composed));
	fuzz_expect(span_equal(buf_view(&composed), text));
	buf_free(&composed);
}

static void
check(const struct document *document, size_t lines)
{
	fuzz_expect(document->lines >= lines);
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		fuzz_expect(block->kind != KIND_UNKNOWN);
		if (block->kind == KIND_META)
			continue;
		fuzz_expect(block->line >= 1);
		check_text(block->text);
		fuzz_expect(blank_cut_end(block->text).len == block->text.len ||
		    block->label.len > 0 || row_is(block) ||
		    block->line == block[1].line);
	}
}

static size_t
count_lines(struct span text)
{
	size_t lines = 0;

	while (text.ptr != NULL && text.len > 0) {
		(void)span_cut(&text, '\n');
		lines++;
	}
	return lines;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span bytes = {(const char *)data, size};
	struct text text = {.name = {NULL, 0}};
	struct decoder decoder = {0};
	struct block_reader reader;
	struct document *document;
	struct buf out = {0}, body = {0};
	struct source src;
	size_t at;

	if (utf8_check(bytes, &at) != UTF8_FINE || !unicode_nfc(bytes, &body))
		return -1;
	text.body = buf_view(&body);
	block_write_doc(&out, SPAN("fuzz"));
	decoder_read(&decoder, &text, "fuzz", &out);
	blocks_append(&decoder.outline, &out);
	block_write_end(&out, decoder.outline.numbers);
	src = fuzz_source(out.data, out.len);
	block_reader_open(&reader, &src);
	document = block_next(&reader);
	fuzz_expect(document != NULL);
	check(document, count_lines(text.body));
	fuzz_expect(block_next(&reader) == NULL);
	block_reader_close(&reader);
	source_close(&src);
	buf_free(&out);
	buf_free(&body);
	decoder_free(&decoder);
	return 0;
}
