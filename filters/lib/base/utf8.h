/*
 * UTF-8, strictly (Unicode 15, table 3-7): no overlong forms, no surrogates,
 * nothing above U+10FFFF.
 */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/*
 * Decode the character at text[at]; at < text.len.  Returns its length in
 * bytes and sets *code, or returns 0 where the bytes are not UTF-8.
 */
size_t utf8_decode(struct span text, size_t at, uint32_t *code);

/* The same for text known to be valid; never 0. */
static inline size_t
utf8_next(struct span text, size_t at, uint32_t *code)
{
	const unsigned char *p = (const unsigned char *)text.ptr + at;

	if ((*p & 0xf0) == 0xe0) { /* nearly all, so it is asked first */
		*code =
		    (*p & 0xfu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
		return 3;
	}
	if (*p < 0x80) {
		*code = *p;
		return 1;
	}
	if (*p < 0xe0) {
		*code = (*p & 0x1fu) << 6 | (p[1] & 0x3fu);
		return 2;
	}
	*code = (*p & 7u) << 18 | (p[1] & 0x3fu) << 12 | (p[2] & 0x3fu) << 6 |
	    (p[3] & 0x3fu);
	return 4;
}

/* A byte behind the first of its character. */
static inline bool
utf8_is_tail(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/* The start of the character that ends before text[at]; at > 0, valid text. */
static inline size_t
utf8_before(struct span text, size_t at)
{
	do
		at--;
	while (at > 0 && utf8_is_tail(text.ptr[at]));
	return at;
}

/* Write the character to bytes[0..4); returns how many were written. */
size_t utf8_encode(uint32_t code, char *bytes);

/* Characters (code points) in valid text. */
size_t utf8_length(struct span text);

/* What the text of a normalized document may not contain. */
enum utf8_fault {
	UTF8_FINE,
	UTF8_INVALID,
	UTF8_CONTROL, /* C0 but for LF, DEL, C1 */
	UTF8_BOM,
};

/*
 * Check that text is UTF-8 as jg-normalize leaves it: LF is the one control
 * character, U+FEFF does not occur.  Sets *at to the first byte that breaks
 * this.  Runs at memory speed over Han text.
 */
enum utf8_fault utf8_check(struct span text, size_t *at);

/* The same of records, in which TAB parts fields. */
enum utf8_fault utf8_check_fields(struct span text, size_t *at);

#endif
