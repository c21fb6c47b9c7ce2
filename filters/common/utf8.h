/*
 * UTF-8, strictly (Unicode 15, table 3-7): no overlong forms, no surrogates,
 * nothing above U+10FFFF.
 */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "span.h"

/*
 * Decode the character at text[at]; at < text.len.  Returns its length in
 * bytes and sets *code, or returns 0 where the bytes are not UTF-8.
 */
size_t utf8_decode(struct span text, size_t at, uint32_t *code);

/* The same for text known to be valid; never 0. */
size_t utf8_next(struct span text, size_t at, uint32_t *code);

/* The start of the character that ends before text[at]; at > 0, valid text. */
size_t utf8_before(struct span text, size_t at);

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

#endif
