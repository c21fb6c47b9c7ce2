/* What a font is, by its name. */
#ifndef FONT_H
#define FONT_H

#include "base/set.h"

/* Each kind also as bold: the bit beside it. */
enum font {
	FONT_OTHER,
	FONT_TITLE,
	FONT_FANG,
	FONT_KAI,
	FONT_HEI,
	FONT_SONG,
	FONT_BOLD = 8,
	FONT_KINDS = 16,
};

/* Names that were met, so that each is looked at once.  Zero-initialise. */
struct fonts {
	struct set names;
	unsigned char *kind;
	size_t cap;
};

unsigned font_of(struct fonts *fonts, const char *name);
void fonts_free(struct fonts *fonts);

#endif
