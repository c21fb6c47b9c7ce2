/* Tables of words: closed classes, looked up at a place in a text. */
#ifndef WORD_H
#define WORD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

/* SPAN() as an initialiser of static tables. */
#define WORD(literal) \
	{ \
		(literal), sizeof(literal) - 1 \
	}

/* The longest of the words that begins, or ends, the text; its bytes or 0. */
size_t word_begins(struct span text, const struct span *words, size_t count);
size_t word_ends(struct span text, const struct span *words, size_t count);

#define WORD_BEGINS(text, words) \
	word_begins((text), (words), sizeof(words) / sizeof((words)[0]))
#define WORD_ENDS(text, words) \
	word_ends((text), (words), sizeof(words) / sizeof((words)[0]))

/*
 * A set of bits tells most lines at once that none of the words is there, which
 * saves a sixteenth of the time of jg-headings (make bench, row `headings`).  It
 * is made from the words, by WORD_HEAD() of what they begin with and WORD_TAIL()
 * of what they end in, for each of its four parts.  None has less than three bytes.
 */
struct word_bits {
	uint64_t bits[4];
};

/* Of a character its last two bytes. */
#define WORD_PLACE(second, third) \
	((((unsigned)(unsigned char)(second) << 2) ^ (unsigned char)(third)) & \
	    255u)
#define WORD_BIT(part, place) \
	| ((place) >> 6 == (part) ? (uint64_t)1 << ((place)&63u) : 0)
#define WORD_HEAD(part, literal) \
	WORD_BIT(part, WORD_PLACE((literal)[1], (literal)[2]))
#define WORD_TAIL(part, literal) \
	WORD_BIT(part, \
	    WORD_PLACE((literal)[sizeof(literal) - 3], \
		(literal)[sizeof(literal) - 2]))

static inline bool
word_bits_have(const struct word_bits *bits, char second, char third)
{
	unsigned place = WORD_PLACE(second, third);

	return bits->bits[place >> 6] >> (place & 63u) & 1;
}

/* False: none of the words begins, or ends, the text. */
static inline bool
word_may_begin(struct span text, const struct word_bits *heads)
{
	return text.len >= 3 && word_bits_have(heads, text.ptr[1], text.ptr[2]);
}

static inline bool
word_may_end(struct span text, const struct word_bits *tails)
{
	return text.len >= 3 &&
	    word_bits_have(
		tails, text.ptr[text.len - 2], text.ptr[text.len - 1]);
}

#endif
