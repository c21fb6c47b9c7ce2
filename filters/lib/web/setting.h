/* What the user says of all pages. */
#ifndef SETTING_H
#define SETTING_H

#include <stdbool.h>

#include "base/buf.h"
#include "web/language.h"

struct setting {
	bool site; /* pages of a site; else each is complete in itself */
	const char *name; /* of the site; NULL: none given */
	const char *base; /* its address, with a / at the end; NULL: none */
	const char *formats; /* suffixes that lie beside a page, by commas */
	bool pictured; /* each page has a picture, see card.h */
	bool originals; /* what pages were made of lies below originals/ */
	const char *footer; /* said below every page; NULL: nothing */
	struct buf css; /* follows the style sheet, and beats it */
	bool translated; /* the words are in this language, whatever the
	                    text's */
	enum language language;
};

/* The language of the words around a text. */
enum language setting_language(
    const struct setting *setting, enum language text);

/* The name of the site, in that language where none was given. */
const char *setting_name(const struct setting *setting, enum language language);

/*
 * Take the value of an option; false, after complain(), for one that no page
 * could hold.  Suffixes are of small letters and digits.
 */
bool setting_take_language(struct setting *setting, const char *tag);
bool setting_take_name(struct setting *setting, const char *name);
bool setting_take_formats(struct setting *setting, const char *formats);
/* The suffix is one of those that lie beside a page. */
bool setting_offers(const struct setting *setting, struct span suffix);

bool setting_take_footer(struct setting *setting, const char *text);

/* The text is a line that a page can hold. */
bool setting_is_line(struct span text);

/* The same for the name of a file of CSS, which is read; setting_free(). */
bool setting_take_css(struct setting *setting, const char *path);
void setting_free(struct setting *setting);

/* The same for `base`: an address of http or https that ends with a slash. */
bool setting_take_base(struct setting *setting, const char *address);

/*
 * Append the address of a file of the site; only where there is a base.  That
 * of the index is the base itself.
 */
void setting_address(
    const struct setting *setting, struct buf *out, struct span path);

#endif
