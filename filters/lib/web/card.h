/* The picture that stands for a page where somebody passes its address on. */
#ifndef CARD_H
#define CARD_H

#include "base/buf.h"
#include "web/language.h"

/* As those who show it ask for. */
enum { CARD_WIDTH = 1200, CARD_HEIGHT = 630 };

struct card {
	struct span title, who, date; /* the last two may be empty */
	struct span foot; /* the name of the site, or where it is */
	enum language language;
};

/* Append it as SVG. */
void card_write(struct buf *out, const struct card *card);

#endif
