/* How long a text is, in characters that are no white space. */
#include "web/count.h"

#include "unicode.h"
#include "utf8.h"
#include "wide.h"

static bool
is_first(unsigned char c)
{
	return (c & 0xc0) != 0x80;
}

/* What begins with E4 to EE is Han, Hangul or a full-width form. */
static bool
may_be_space(unsigned char c)
{
	return c <= ' ' || (c >= 0xc2 && c <= 0xe3);
}

static size_t
count_slowly(struct span text, size_t from, size_t to)
{
	size_t count = 0;

	for (size_t i = from; i < to; i++) {
		unsigned char c = (unsigned char)text.ptr[i];
		uint32_t code;

		count += is_first(c);
		if (!may_be_space(c))
			continue;
		(void)utf8_next(text, i, &code);
		count -= unicode_is_space(code);
	}
	return count;
}

/*
 * No white space begins at these bytes: neither U+0020, U+00A0, U+1680,
 * U+2000 to 200A, 2028, 2029, 202F, 205F nor U+3000.  The dashes, dots and
 * quotation marks of U+2010 to 2026 pass.
 */
static bool
has_no_space(const unsigned char *p)
{
	wide v = wide_load(p), second = wide_load(p + 1);
	wide third = wide_load(p + 2);

	return !wide_any((wide_mask)(v <= 0x20) | (wide_mask)(v == 0xc2) |
	    (wide_mask)(v == 0xe1) |
	    ((wide_mask)(v == 0xe2) &
		((wide_mask)(second == 0x81) | ~wide_in(third, 0x8b, 0xa7))) |
	    ((wide_mask)(v == 0xe3) & (wide_mask)(second == 0x80) &
		(wide_mask)(third == 0x80)));
}

size_t
count_characters(struct span text)
{
	const unsigned char *p = (const unsigned char *)text.ptr;
	size_t count = 0, at = 0;

	for (; text.len - at >= WIDE + 2; at += WIDE)
		count += has_no_space(p + at)
		    ? WIDE - wide_count(wide_tails(wide_load(p + at)))
		    : count_slowly(text, at, at + WIDE);
	return count + count_slowly(text, at, text.len);
}
