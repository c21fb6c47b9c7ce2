/*
 * How papers are set: one of three looks, what is given of fonts and sizes, and what
 * all of it comes to.
 */
#ifndef LOOK_H
#define LOOK_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/set.h"
#include "look/style_row.h"

/* Twips. */
struct sheet {
	unsigned width, height, top, bottom, left, right, footer;
	unsigned line; /* exactly; 0: spaced by `spacing` 240ths of a line */
	unsigned spacing;
};

/* What a row may give the size of. */
enum sized { SIZED_TITLE, SIZED_BODY, SIZED_TABLE, SIZED_COUNT };

/* What a file of Word gives, see template/. */
struct own {
	bool is;
	struct buf styles; /* what stands in its part */
	char *id[STYLE_ALL]; /* NULL: it has none */
	char *linked[STYLE_COUNT];
	/* Where those of headings have the looks of their characters. */
	size_t marks_from[STYLE_COUNT], marks_to[STYLE_COUNT];
	char *normal; /* of a paragraph that names none, or NULL */
	unsigned
	    size[STYLE_COUNT]; /* half points, 0: it has none of that style */
	unsigned body; /* of what says no size */
	struct set ids;
	struct sheet sheet;
	bool landscape;
	struct buf grid; /* the element */
};

void own_free(struct own *own);

/* Zero-initialise; look_free() when done. */
struct look {
	enum base base; /* to be set */
	/* What is given; 0: nothing. */
	char *given_font[FACE_COUNT];
	unsigned given_size[SIZED_COUNT]; /* half points */
	unsigned given_line, given_spacing;
	struct own own;
	/* What it comes to.  Texts are as they stand in an attribute. */
	const char *font[FACE_COUNT];
	const char *instead[FACE_COUNT]; /* where that is not installed */
	unsigned size[STYLE_COUNT]; /* half points */
	struct sheet sheet;
	unsigned title; /* twips of a line of a title; 0: as any */
	/*
	 * Twips that each character is set closer, so that whole ones fill a line,
	 * 5.2.3.  A grid of characters would say the same, but LibreOffice sets
	 * them further apart where its space is less than none.
	 */
	unsigned closer;
	char *id[STYLE_ALL];
	char
	    *linked[STYLE_COUNT]; /* the same style for a part of a paragraph */
};

/* Take KEY=VALUE; false after complain(). */
bool look_give(struct look *look, const char *pair);

/* Once all is given. */
void look_begin(struct look *look);

/* A copy of a text, as it stands in an attribute. */
char *look_text(struct span text);

/* Twips that a character of the body takes, and that a line does. */
unsigned look_character(const struct look *look);
unsigned look_line(const struct look *look);

/* Twips from margin to margin, and lines from the upper one to the lower. */
unsigned look_width(const struct look *look);
unsigned look_lines(const struct look *look);

/* Characters of that style that a line holds. */
unsigned look_columns(const struct look *look, enum style style);

void look_free(struct look *look);

#endif
