/* What the user says of all pages. */
#ifndef SETTING_H
#define SETTING_H

#include <stdbool.h>

#include "language.h"

struct setting {
	bool site; /* pages of a site; else each is complete in itself */
	const char *name; /* of the site; NULL: none given */
	const char *base; /* its address; NULL: none given */
	const char *formats; /* suffixes that lie beside a page, by commas */
	bool translated; /* the words are in this language, whatever the
	                    text's */
	enum language language;
};

/* The language of the words around a text. */
enum language setting_language(
    const struct setting *setting, enum language text);

/* The name of the site, in that language where none was given. */
const char *setting_name(const struct setting *setting, enum language language);

#endif
