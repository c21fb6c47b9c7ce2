/* Names of documents from their identifiers. */
#include "header/ident_read.h"

#include "base/ascii.h"
#include "base/utf8.h"

/* The length of an escaped character at the text's start, or 0. */
static size_t
read_escape(struct span text, uint32_t *code)
{
	enum { DIGITS_MIN = 4, DIGITS_MAX = 6, CODE_MAX = 0x10ffff };
	size_t at = 2;

	if (!span_starts(text, SPAN("_x")))
		return 0;
	for (*code = 0; at < text.len && at < 2 + DIGITS_MAX; at++) {
		char c = text.ptr[at];

		if (ascii_is_digit(c))
			*code = *code * 16 + (uint32_t)(c - '0');
		else if (c >= 'A' && c <= 'F')
			*code = *code * 16 + (uint32_t)(c - 'A' + 10);
		else
			break;
	}
	if (at < 2 + DIGITS_MIN || at == text.len || text.ptr[at] != '_' ||
	    *code > CODE_MAX || (*code >= 0xd800 && *code <= 0xdfff))
		return 0;
	return at + 1;
}

void
ident_name(struct buf *out, struct span ident)
{
	char bytes[4];
	uint32_t code;

	for (size_t i = 0; i < ident.len;) {
		size_t len = read_escape(span_from(ident, i), &code);

		if (len > 0) {
			buf_add(out, bytes, utf8_encode(code, bytes));
			i += len;
		} else {
			buf_byte(out, ident.ptr[i++]);
		}
	}
}
