/* The styles of a paper, and the three looks that they have. */
#ifndef PAPER_STYLE_H
#define PAPER_STYLE_H

#include "base/buf.h"

enum look { LOOK_OFFICIAL, LOOK_SPEECH, LOOK_PLAIN, LOOK_COUNT };

enum style {
#define STYLE(id, ...) STYLE_##id,
#include "paper_style.def"
	STYLE_COUNT
};

/* The style of a heading of that level, from 1. */
enum style style_of_level(unsigned level);

/* Twips that a character of the body takes, and that a line does; 0: as it comes. */
unsigned look_character(enum look look);
unsigned look_line(enum look look);

/* Twips from margin to margin. */
unsigned look_width(enum look look);

/* Characters of that style that a line holds. */
unsigned look_columns(enum look look, enum style style);

/* Append word/styles.xml, word/fontTable.xml, and the end of the document's body. */
void styles_write(enum look look, struct buf *out);
void fonts_write(enum look look, struct buf *out);
/* The first page of a letter has no number; what is parted begins on an even page. */
enum section { SECTION_PLAIN, SECTION_LETTER, SECTION_EVEN };
void section_write(enum look look, enum section section, struct buf *out);

#endif
