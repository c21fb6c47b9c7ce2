/* The persons of a document, each of whom is one word wherever he is named. */
#ifndef PERSON_WORDS_H
#define PERSON_WORDS_H

#include "base/set.h"
#include "document/voice.h"

enum { NAMES_BYTES = 48 }; /* a longer one is cut as text is */

/* Zero-initialise; names_free() when done. */
struct names {
	struct set set;
	bool length[NAMES_BYTES + 1]; /* one of so many bytes is there */
	unsigned char
	    first[256 / 8]; /* by the last byte of their first character */
};

/* Take those of the document; the ones before are forgotten. */
void names_take(struct names *names, const struct voices *voices);

/* The bytes of the longest one at text[at], or 0. */
size_t names_at(const struct names *names, struct span text, size_t at);

void names_free(struct names *names);

#endif
