/*
 * The reader of framed text: what it accepts, written and read again, is
 * accepted and is the same.
 */
#include "fuzz.h"

#include "stream/frame.h"

static size_t
copy(struct span in, struct output *out)
{
	struct source src = fuzz_source(in.ptr, in.len);
	struct frame_reader reader;
	struct text text;
	size_t count = 0;

	frame_reader_open(&reader, &src);
	for (; frame_next(&reader, &text); count++) {
		(void)text_field(&text, SPAN("source"));
		(void)text_is_normalized(&text, "fuzz");
		if (text.name.len > 0)
			frame_begin(out, text.name, text.fields);
		output_add(out, text.body);
		if (text.name.len > 0)
			frame_end(out);
	}
	source_close(&src);
	return count;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct output once = {.fd = -1}, twice = {.fd = -1};
	size_t count = copy((struct span){(const char *)data, size}, &once);

	if (count > 0 || once.pending.len > 0)
		fuzz_expect(copy(buf_view(&once.pending), &twice) == count);
	fuzz_expect(
	    span_equal(buf_view(&once.pending), buf_view(&twice.pending)));
	buf_free(&once.pending);
	buf_free(&twice.pending);
	return 0;
}
