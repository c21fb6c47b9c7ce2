/* What the filters need to know of characters, from utf8proc. */
#ifndef UNICODE_H
#define UNICODE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

/* An ideograph: the unified blocks, the compatibility blocks, 〇. */
bool unicode_is_han(uint32_t code);

/* Korean letters, whose words are parted by blanks. */
bool unicode_is_hangul(uint32_t code);

/* A letter or a digit of any script, Han among them. */
bool unicode_is_alphanumeric(uint32_t code);

/* White space that separates words or fills lines, U+3000 among it. */
bool unicode_is_space(uint32_t code);

/* It is seen, or acts: no white space, and no control of ASCII. */
static inline bool
unicode_is_ink(uint32_t code)
{
	return code > ' ' && !unicode_is_space(code);
}

/* How many of the text are: blanks are what the filters change most. */
size_t unicode_count_ink(struct span text);

/* General categories P*, S*. */
bool unicode_is_punctuation(uint32_t code);

/* Noncharacters: U+FDD0..FDEF and the last two of each plane. */
bool unicode_is_noncharacter(uint32_t code);

/* General category Co. */
bool unicode_is_private(uint32_t code);

/*
 * Nothing is seen of it, or it acts: control and format characters, line and
 * paragraph separators, all that Unicode has rendering ignore.
 */
bool unicode_is_invisible(uint32_t code);

/*
 * Certainly NFC as it stands, without a look at its neighbours: no combining
 * mark, nothing that composes or decomposes.  Conservative.
 */
bool unicode_is_nfc_inert(uint32_t code);

/* The character is one of a set, which ends with 0. */
static inline bool
unicode_is_one_of(uint32_t code, const uint32_t *set)
{
	while (*set != 0 && *set != code)
		set++;
	return *set != 0;
}

/* Append the NFC of valid UTF-8 text (UAX #15); false when utf8proc fails. */
bool unicode_nfc(struct span text, struct buf *out);

#endif
