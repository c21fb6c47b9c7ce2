/* UTF-8, strictly: decoding, encoding, counting. */
#include "base/utf8.h"
#include "base/wide.h"

enum { ASCII_MAX = 0x7f };

/* The length that a first byte announces; 0 where it can be none. */
static size_t
announced(unsigned char c)
{
	if (c <= ASCII_MAX)
		return 1;
	if (c >= 0xc2 && c <= 0xdf)
		return 2;
	if (c >= 0xe0 && c <= 0xef)
		return 3;
	return c >= 0xf0 && c <= 0xf4 ? 4 : 0;
}

size_t
utf8_decode(struct span text, size_t at, uint32_t *code)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	const unsigned char *p = (const unsigned char *)text.ptr + at;
	size_t len = announced(*p);
	uint32_t value;

	if (len == 0 || len > text.len - at)
		return 0;
	value = len == 1 ? *p : *p & (0x7fu >> len);
	for (size_t i = 1; i < len; i++) {
		if (!utf8_is_tail((char)p[i]))
			return 0;
		value = value << 6 | (p[i] & 0x3fu);
	}
	if (value < least[len] || value > 0x10ffff ||
	    (value >= 0xd800 && value <= 0xdfff))
		return 0;
	*code = value;
	return len;
}

size_t
utf8_encode(uint32_t code, char *bytes)
{
	if (code <= ASCII_MAX) {
		bytes[0] = (char)code;
		return 1;
	}
	if (code < 0x800) {
		bytes[0] = (char)(0xc0 | code >> 6);
		bytes[1] = (char)(0x80 | (code & 0x3f));
		return 2;
	}
	if (code < 0x10000) {
		bytes[0] = (char)(0xe0 | code >> 12);
		bytes[1] = (char)(0x80 | (code >> 6 & 0x3f));
		bytes[2] = (char)(0x80 | (code & 0x3f));
		return 3;
	}
	bytes[0] = (char)(0xf0 | code >> 18);
	bytes[1] = (char)(0x80 | (code >> 12 & 0x3f));
	bytes[2] = (char)(0x80 | (code >> 6 & 0x3f));
	bytes[3] = (char)(0x80 | (code & 0x3f));
	return 4;
}

size_t
utf8_length(struct span text)
{
	return text.len - wide_tally(text, wide_tails);
}
