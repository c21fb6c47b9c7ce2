/* The styles of a paper, and what each is in the three looks. */
#ifndef STYLE_ROW_H
#define STYLE_ROW_H

#include <stdbool.h>

enum base { BASE_OFFICIAL, BASE_SPEECH, BASE_PLAIN, BASE_COUNT };

enum face {
	FACE_BODY,
	FACE_TITLE,
	FACE_BLACK,
	FACE_KAI,
	FACE_PAGE,
	FACE_LATIN,
	FACE_COUNT
};

enum align { ALIGN_BOTH, ALIGN_CENTRE, ALIGN_LEFT, ALIGN_RIGHT };

enum style {
#define STYLE(id, ...) STYLE_##id,
#include "look/style_row.def"
	STYLE_COUNT,
	/* Of parts of a paragraph, and of tables: */
	STYLE_SPEAKER = STYLE_COUNT,
	STYLE_REACTION,
	STYLE_LABEL,
	STYLE_MARK,
	STYLE_TABLE,
	STYLE_ALL
};

struct style_row {
	const char *name;
	enum style based, next;
	enum face face;
	unsigned size[BASE_COUNT];
	bool bold[BASE_COUNT];
	enum align align;
	unsigned first, above, depth;
};

/* Of those in front of STYLE_COUNT. */
const struct style_row *style_row(enum style style);

/* The title of a paper, and that of minutes, whose own is in red. */
bool style_is_title(enum style style);

/* The style of a heading of that level, from 1. */
enum style style_of_level(unsigned level);

#endif
