/* Characters as the search compares them: NFKC, lower case, simplified. */
#ifndef FOLDING_H
#define FOLDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * What is remembered of each character of the basic plane; zero-initialise
 * (it is large: 128 KB).
 */
struct folding {
	uint16_t of[65536];
};

/* Unified Han, which is in the index. */
static inline bool
folding_is_itself(uint32_t code)
{
	return code >= 0x3400 && code <= 0x9fff;
}

/* Put the forms of characters into it that have a simplified one. */
void folding_begin(struct folding *folding);

/* What unified Han folds to. */
static inline uint32_t
folding_of_han(const struct folding *folding, uint32_t code)
{
	return folding->of[code] != 0 ? folding->of[code] : code;
}

/* The signs that all quotation marks, dashes and blanks fold to. */
enum { FOLDED_QUOTE = '\'', FOLDED_DASH = '-', FOLDED_BLANK = ' ' };

/*
 * What one below U+0080 folds to; 0: none of the index.  The comma is not, nor is 。:
 * they stand everywhere, so that to know of them would narrow little and cost much.
 * A backslash would have to be escaped where the index is written.
 */
static inline uint32_t
folding_of_ascii(unsigned char byte)
{
	if (byte >= 'A' && byte <= 'Z')
		return byte | 0x20u;
	if (byte == '"')
		return FOLDED_QUOTE;
	return byte < ' ' || byte > '~' || byte == ',' || byte == '\\' ? 0
								       : byte;
}

enum { FOLDING_MAX = 32 };

/*
 * The characters that the search has in its index - Han, Latin letters, digits,
 * most marks - in what a character folds to, and blanks; 0 stands for any other.
 * Returns how many.
 */
size_t folding_apply(
    struct folding *folding, uint32_t code, uint16_t folded[FOLDING_MAX]);

#endif
