/* Tables of words: closed classes, looked up at a place in a text. */
#ifndef WORD_H
#define WORD_H

#include "span.h"

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

#endif
