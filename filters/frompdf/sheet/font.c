/* What a font is, by its name. */
#include "sheet/font.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/ascii.h"

enum { NAME_MOST = 256 };

static const struct {
	enum font font;
	const char *word;
} words[] = {
#define FONT(id, word) {FONT_##id, word},
#include "sheet/font.def"
};

static bool
is_bold(const char *name)
{
	return strstr(name, "bold") != NULL || strstr(name, "heavy") != NULL ||
	    strstr(name, "black") != NULL;
}

static unsigned
kind_of_name(const char *given)
{
	char name[NAME_MOST];
	size_t len = 0, i = 0;
	unsigned bold = 0;

	for (; given[len] != '\0' && len + 1 < sizeof(name); len++)
		name[len] = ascii_is_upper(given[len])
		    ? (char)(given[len] - 'A' + 'a')
		    : given[len];
	name[len] = '\0';
	if (is_bold(name))
		bold = FONT_BOLD;
	while (i < sizeof(words) / sizeof(words[0]) &&
	    strstr(name, words[i].word) == NULL)
		i++;
	return bold |
	    (i < sizeof(words) / sizeof(words[0]) ? words[i].font : FONT_OTHER);
}

unsigned
font_of(struct fonts *fonts, const char *name)
{
	size_t count = fonts->names.count;
	size_t at = set_put(&fonts->names, span_of(name));

	if (at == count) {
		fonts->kind = xgrow(fonts->kind, &fonts->cap, count + 1, 1);
		fonts->kind[at] = (unsigned char)kind_of_name(name);
	}
	return fonts->kind[at];
}

void
fonts_free(struct fonts *fonts)
{
	set_free(&fonts->names);
	free(fonts->kind);
}
