/*
 * UTF-8, strictly: checking.
 *
 * Sixteen bytes are passed at once where they hold nothing but printable ASCII,
 * the separators, and characters of three bytes that their first byte and the
 * number of tails tell to be right: Han and its punctuation.  Where they hold
 * something else, or a fault, they are looked at a character at a time.
 */
#include "base/utf8.h"
#include "base/wide.h"

/* What is not plain, or may not be. */
static inline wide_mask
find_odd(const unsigned char *p, char separator)
{
	wide here = wide_load(p), before = wide_load(p - 1);
	wide_mask tail = wide_tails(here);
	/* ASCII and tails; first bytes E1 to EF */
	wide_mask known = wide_in(here, 0x20, 0xbf) |
	    wide_in(here, 0xe1, 0xef) | (wide_mask)(here == '\n') |
	    (wide_mask)(here == (unsigned char)separator);
	wide_mask wanted = (wide_mask)((before & 0xe0) == 0xe0) |
	    (wide_mask)((wide_load(p - 2) & 0xe0) == 0xe0);
	/*
	 * DEL; ED, whose tails may make a surrogate; EF BB, which begins U+FEFF,
	 * and little else.
	 */
	wide_mask odd = (wide_mask)(here == 0x7f) | (wide_mask)(here == 0xed) |
	    ((wide_mask)(before == 0xef) & (wide_mask)(here == 0xbb));

	return ~known | (tail ^ wanted) | odd;
}

/* Pass over what is plain, from the start of a character to another. */
static inline __attribute__((always_inline)) size_t
pass(struct span text, size_t from, char separator)
{
	const unsigned char *p = (const unsigned char *)text.ptr;
	size_t at = from;

	if (at < 2)
		return at;
	while (text.len - at >= 2 * WIDE &&
	    !wide_any(find_odd(p + at, separator) |
		find_odd(p + at + WIDE, separator)))
		at += 2 * WIDE;
	while (text.len - at >= WIDE && !wide_any(find_odd(p + at, separator)))
		at += WIDE;
	if (at == from)
		return at;
	/* A character that is cut is left for the next look. */
	if (p[at - 1] >= 0xe0)
		return at - 1;
	return p[at - 2] >= 0xe0 ? at - 2 : at;
}

static enum utf8_fault
judge(uint32_t code, char separator)
{
	if ((code < 0x20 && code != '\n' && code != (uint32_t)separator) ||
	    (code >= 0x7f && code < 0xa0))
		return UTF8_CONTROL;
	return code == 0xfeff ? UTF8_BOM : UTF8_FINE;
}

/* Inline, for the separator to be a constant. */
static inline __attribute__((always_inline)) enum utf8_fault
check(struct span text, size_t *at, char separator)
{
	size_t i = 0;

	while (i < text.len) {
		size_t end;

		i = pass(text, i, separator);
		end = text.len - i > WIDE ? i + WIDE : text.len;
		while (i < end) {
			uint32_t code;
			size_t len = utf8_decode(text, i, &code);
			enum utf8_fault fault =
			    len == 0 ? UTF8_INVALID : judge(code, separator);

			if (fault != UTF8_FINE) {
				*at = i;
				return fault;
			}
			i += len;
		}
	}
	return UTF8_FINE;
}

enum utf8_fault
utf8_check(struct span text, size_t *at)
{
	return check(text, at, '\n');
}

enum utf8_fault
utf8_check_fields(struct span text, size_t *at)
{
	return check(text, at, '\t');
}
