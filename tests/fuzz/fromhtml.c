/*
 * Any page to text: lines of UTF-8, and what is said of them names lines that there
 * are; no field has a control character.
 */
#include "fuzz.h"

#include "given/believe.h"
#include "page_read.h"

static void
check(struct span text, const struct plain *plain, const struct buf *fields)
{
	size_t lines = 0;

	for (size_t at = 0, len; at < text.len; at += len) {
		uint32_t code;

		len = utf8_decode(text, at, &code);
		fuzz_expect(len > 0 && code != '\f');
		lines += code == '\n';
	}
	fuzz_expect(text.len == 0 || text.ptr[text.len - 1] == '\n');
	fuzz_expect(lines == plain->lines);
	for (size_t i = 0; i < plain->count; i++) {
		const struct claim *claim = &plain->claims[i];

		fuzz_expect(claim->line > 0 && claim->line <= lines);
		fuzz_expect(i == 0 || claim->line > claim[-1].line);
		fuzz_expect(claim->start + claim->len < text.len);
	}
	for (size_t i = 0; i < fields->len; i++)
		fuzz_expect(fields->data[i] == '\t' ||
		    (unsigned char)fields->data[i] >= ' ');
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct page_settings settings;
	struct span bytes = {(const char *)data, size};
	struct plain plain = {.lines = 0};
	struct buf fields = {0}, given = {0};

	if (page_read(&settings, bytes, "fuzz", &plain, &fields)) {
		check(buf_view(&plain.text), &plain, &fields);
		believe(&plain, &given);
	}
	plain_free(&plain);
	buf_free(&fields);
	buf_free(&given);
	return 0;
}
