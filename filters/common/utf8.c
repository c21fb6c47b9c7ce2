/* UTF-8, strictly: decoding, encoding, counting, checking. */
#include "utf8.h"

enum { ASCII_MAX = 0x7f };

static bool
is_tail(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

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
		if (!is_tail(p[i]))
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
utf8_next(struct span text, size_t at, uint32_t *code)
{
	const unsigned char *p = (const unsigned char *)text.ptr + at;

	if (*p <= ASCII_MAX) {
		*code = *p;
		return 1;
	}
	if (*p < 0xe0) {
		*code = (*p & 0x1fu) << 6 | (p[1] & 0x3fu);
		return 2;
	}
	if (*p < 0xf0) {
		*code =
		    (*p & 0xfu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
		return 3;
	}
	*code = (*p & 7u) << 18 | (p[1] & 0x3fu) << 12 | (p[2] & 0x3fu) << 6 |
	    (p[3] & 0x3fu);
	return 4;
}

size_t
utf8_before(struct span text, size_t at)
{
	do
		at--;
	while (at > 0 && is_tail((unsigned char)text.ptr[at]));
	return at;
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
	size_t count = 0;

	for (size_t i = 0; i < text.len; i++)
		count += !is_tail((unsigned char)text.ptr[i]);
	return count;
}

static enum utf8_fault
judge(uint32_t code)
{
	if ((code < 0x20 && code != '\n') || (code >= 0x7f && code < 0xa0))
		return UTF8_CONTROL;
	return code == 0xfeff ? UTF8_BOM : UTF8_FINE;
}

/*
 * Three bytes that need no more than a look at the tails: first bytes E1 to
 * EE less ED, which hold the common Han and CJK punctuation.
 */
static bool
is_plain_triple(const unsigned char *p)
{
	unsigned lead = p[0] - 0xe1u;

	return lead <= 0xd && lead != 0xc && ((p[1] ^ 0x80) & 0xc0) == 0 &&
	    ((p[2] ^ 0x80) & 0xc0) == 0;
}

enum utf8_fault
utf8_check(struct span text, size_t *at)
{
	const unsigned char *p = (const unsigned char *)text.ptr;
	size_t i = 0;

	while (i < text.len) {
		enum utf8_fault fault;
		uint32_t code;
		size_t len;

		if (text.len - i >= 3 && is_plain_triple(p + i)) {
			i += 3;
			continue;
		}
		if (p[i] >= 0x20 && p[i] < ASCII_MAX) {
			i++;
			continue;
		}
		len = utf8_decode(text, i, &code);
		fault = len == 0 ? UTF8_INVALID : judge(code);
		if (fault != UTF8_FINE) {
			*at = i;
			return fault;
		}
		i += len;
	}
	return UTF8_FINE;
}
