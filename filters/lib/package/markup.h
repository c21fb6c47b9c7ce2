/* Elements of the XML that office files are made of. */
#ifndef MARKUP_H
#define MARKUP_H

/* Those that are read as text is; DRAWN: in any vocabulary of pictures. */
enum vocabulary {
	VOCABULARY_WORD,
	VOCABULARY_EQUATION,
	VOCABULARY_CHOICE,
	VOCABULARY_DRAWN,
	VOCABULARY_DIAGRAM,
	VOCABULARY_CHART,
	VOCABULARY_RELATION,
	/* of OpenDocument: */
	VOCABULARY_OFFICE,
	VOCABULARY_STYLE,
	VOCABULARY_TEXT,
	VOCABULARY_TABLE,
	VOCABULARY_DRAW,
	VOCABULARY_PROPERTY, /* of both */
	VOCABULARY_NONE,
};

enum markup {
	MARKUP_OTHER,
#define MARKUP(vocabulary, id, name) id,
#include "package/markup.def"
	MARKUP_COUNT,
};

/* By the address of its namespace, NULL: none. */
enum vocabulary vocabulary_of(const char *address);

enum markup markup_of(enum vocabulary vocabulary, const char *name);

#endif
