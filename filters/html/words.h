/* The words around the texts, in the languages of the interface. */
#ifndef WORDS_H
#define WORDS_H

#include "language.h"

enum word {
	WORD_UNTITLED,
	WORD_SKIP,
	WORD_CONTENTS,
	WORD_HERE,
	WORD_HOME,
	WORD_SEARCH,
	WORD_SITE,
	WORD_ABOUT,
	WORD_SPEAKER,
	WORD_ROLE,
	WORD_ORGANIZATION,
	WORD_EVENT,
	WORD_DATE,
	WORD_PLACE,
	WORD_DOCNO,
	WORD_PUBLISHER,
	WORD_SOURCE,
	WORD_LICENCE,
	WORD_KEYWORDS,
	WORD_NOTE,
	WORD_CHARACTERS,
	WORD_MASKS,
	WORD_MASKS_NOTE,
	WORD_DOWNLOAD,
	WORD_CITATION,
	WORD_COPY,
	WORD_COPIED,
	WORD_SMALLER,
	WORD_LARGER,
	WORD_THEME,
	WORD_PRINT,
	WORD_NEIGHBOURS,
	WORD_PREVIOUS,
	WORD_NEXT,
	WORD_MADE_BY,
	WORD_COUNT,
};

/* The word in the language; it needs no escaping. */
const char *word(enum language language, enum word word);

#endif
