/*
 * The block reader: what it accepts, written and read again, is accepted and
 * is the same.
 */
#include "fuzz.h"

#include "stream/block.h"

static size_t
copy(struct span in, struct buf *out)
{
	struct source src = fuzz_source(in.ptr, in.len);
	struct block_reader reader;
	struct document *document;
	size_t count = 0;

	block_reader_open(&reader, &src);
	for (; (document = block_next(&reader)) != NULL; count++) {
		block_write_part(out, document->name, document->before);
		for (size_t i = 0; i < document->count; i++)
			block_write(out, &document->blocks[i]);
		block_write_end(out, document->lines);
	}
	block_reader_close(&reader);
	source_close(&src);
	return count;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf once = {0}, twice = {0};
	size_t count = copy((struct span){(const char *)data, size}, &once);

	fuzz_expect(copy(buf_view(&once), &twice) == count);
	fuzz_expect(span_equal(buf_view(&once), buf_view(&twice)));
	buf_free(&once);
	buf_free(&twice);
	return 0;
}
