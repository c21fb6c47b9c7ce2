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
 * Where most lines are asked for the words of a long table, a set of bits tells
 * most of them at once that none is there, which saves a sixteenth of the time of
 * jg-headings (make bench, row `headings`).  The table is then a macro, LIST(W),
 * that applies W to each word, so that the bits are made from the words:
 * {LIST(WORD_ITEM)} are these, and WORD_HEADS(LIST) the bits of what they begin
 * with, WORD_TAILS(LIST) of what they end in.  All of them are Han.
 */
struct word_bits {
	uint64_t bits[4];
};

#define WORD_ITEM(literal) WORD(literal),

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

#define WORD_HEAD_0(literal) WORD_HEAD(0, literal)
#define WORD_HEAD_1(literal) WORD_HEAD(1, literal)
#define WORD_HEAD_2(literal) WORD_HEAD(2, literal)
#define WORD_HEAD_3(literal) WORD_HEAD(3, literal)
#define WORD_TAIL_0(literal) WORD_TAIL(0, literal)
#define WORD_TAIL_1(literal) WORD_TAIL(1, literal)
#define WORD_TAIL_2(literal) WORD_TAIL(2, literal)
#define WORD_TAIL_3(literal) WORD_TAIL(3, literal)

#define WORD_HEADS(LIST) \
	{ \
		{ \
			0 LIST(WORD_HEAD_0), 0 LIST(WORD_HEAD_1), \
			    0 LIST(WORD_HEAD_2), 0 LIST(WORD_HEAD_3) \
		} \
	}
#define WORD_TAILS(LIST) \
	{ \
		{ \
			0 LIST(WORD_TAIL_0), 0 LIST(WORD_TAIL_1), \
			    0 LIST(WORD_TAIL_2), 0 LIST(WORD_TAIL_3) \
		} \
	}

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
