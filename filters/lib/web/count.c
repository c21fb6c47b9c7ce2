/* How long a text is, in characters that are no white space. */
#include "web/count.h"

#include "base/wide.h"

/* White space may begin there; never at the first bytes of Han. */
static wide_mask
may_be_spaces(wide v, const unsigned char *p)
{
	return (wide_mask)(v == ' ') | (wide_mask)(v == 0xc2) |
	    (wide_mask)(v == 0xe1) | (wide_mask)(v == 0xe2) |
	    ((wide_mask)(v == 0xe3) & (wide_mask)(wide_load(p + 2) == 0x80));
}

/*
 * First bytes of U+0020, U+00A0, U+1680, U+2000 to 200A, 2028, 2029, 202F,
 * 205F and U+3000, which are all there is (Z* in the character database).
 */
static wide_mask
are_spaces(wide v, const unsigned char *p)
{
	wide second = wide_load(p + 1), third = wide_load(p + 2);
	wide_mask general =
	    ((wide_mask)(second == 0x80) &
		(wide_in(third, 0x80, 0x8a) | wide_in(third, 0xa8, 0xa9) |
		    (wide_mask)(third == 0xaf))) |
	    ((wide_mask)(second == 0x81) & (wide_mask)(third == 0x9f));

	return (wide_mask)(v == ' ') |
	    ((wide_mask)(v == 0xc2) & (wide_mask)(second == 0xa0)) |
	    ((wide_mask)(v == 0xe1) & (wide_mask)(second == 0x9a) &
		(wide_mask)(third == 0x80)) |
	    ((wide_mask)(v == 0xe2) & general) |
	    ((wide_mask)(v == 0xe3) & (wide_mask)(second == 0x80) &
		(wide_mask)(third == 0x80));
}

size_t
count_characters(struct span text)
{
	size_t count = 0;

	for (size_t at = 0; at < text.len; at += WIDE) {
		unsigned char end[WIDE + WIDE_AHEAD];
		const unsigned char *p = wide_here(text, at, end);
		wide v = wide_load(p);
		wide_mask none = wide_tails(v) | (wide_mask)(v == 0);

		if (wide_any(may_be_spaces(v, p)))
			none |= are_spaces(v, p);
		count += WIDE - wide_count(none);
	}
	return count;
}
