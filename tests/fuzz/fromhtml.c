/*
 * Any page to text: lines of UTF-8, and what is said of them names lines that there
 * are; no field has a control character.
 */
#include "fuzz_lines.h"

#include "given/believe.h"
#include "page_read.h"

static void
check_fields(const struct buf *fields)
{
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
		fuzz_check_lines(&plain);
		check_fields(&fields);
		believe(&plain, &given);
	}
	plain_free(&plain);
	buf_free(&fields);
	buf_free(&given);
	return 0;
}
