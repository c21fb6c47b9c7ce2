/* The languages of texts and of the words around them. */
#ifndef LANGUAGE_H
#define LANGUAGE_H

#include <stdbool.h>

#include "stream/block.h"

enum language {
	LANGUAGE_HANS, /* Chinese in simplified characters */
	LANGUAGE_HANT, /* Chinese in traditional characters */
	LANGUAGE_EN,
	LANGUAGE_COUNT,
};

/* The BCP 47 tag: `zh-Hans`. */
const char *language_tag(enum language language);

/* The language with the tag; false where there is none. */
bool language_of_tag(struct span tag, enum language *language);

/*
 * What the metadata say, or else Chinese in the characters that the text uses
 * more of; a text that uses neither counts as simplified.
 */
enum language language_of_document(const struct document *document);

/* That of which there are most, where so many are of each; simplified before others. */
enum language language_of_most(const size_t count[LANGUAGE_COUNT]);

#endif
