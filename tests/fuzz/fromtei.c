/*
 * Any XML to blocks: what comes out is a block stream that its reader takes,
 * with texts that are normalized.
 */
#include "fuzz.h"

#include "stream/block.h"
#include "stream/table_row.h"
#include "tei_read.h"

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void
check(const struct document *document)
{
	size_t line = 1;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		fuzz_expect(block->kind != KIND_UNKNOWN);
		/* An empty line parts two tables. */
		fuzz_expect(block->line >= line && block->line <= line + 2);
		/*
		 * The last cells of a row may be empty, and the blank behind a
		 * number is the text's.
		 */
		fuzz_expect(block->text.len == 0 || row_is(block) ||
		    ((block->label.len > 0 || !is_blank(block->text.ptr[0])) &&
			!is_blank(block->text.ptr[block->text.len - 1])));
		line = block->line;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct decoder decoder = {0};
	struct block_reader reader;
	struct document *document;
	struct buf out = {0};
	struct source src;

	decoder_read(&decoder, (struct span){(const char *)data, size},
	    (struct span){NULL, 0}, "fuzz", &out);
	src = fuzz_source(out.data, out.len);
	block_reader_open(&reader, &src);
	while (source_window(&src).len > 0) {
		document = block_next(&reader);
		if (document == NULL)
			break;
		check(document);
	}
	fuzz_expect(source_window(&src).len == 0);
	block_reader_close(&reader);
	source_close(&src);
	buf_free(&out);
	decoder_free(&decoder);
	return 0;
}
