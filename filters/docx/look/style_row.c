/* The styles of a paper, and what each is in the three looks. */
#include "look/style_row.h"

static const struct style_row rows[STYLE_COUNT] = {
#define STYLE(id, name, based, next, face, size0, size1, size2, bold0, bold1, \
    bold2, align, first, above, depth) \
	[STYLE_##id] = {name, STYLE_##based, STYLE_##next, FACE_##face, \
	    {size0, size1, size2}, {bold0, bold1, bold2}, ALIGN_##align, \
	    first, above, depth},
#include "look/style_row.def"
};

const struct style_row *
style_row(enum style style)
{
	return &rows[style];
}

enum style
style_of_level(unsigned level)
{
	unsigned deepest = STYLE_HEAD9 - STYLE_HEAD1;

	level = level > 0 ? level - 1 : 0;
	return (enum style)(STYLE_HEAD1 + (level < deepest ? level : deepest));
}

bool
style_is_title(enum style style)
{
	return style == STYLE_TITLE || style == STYLE_MATTER;
}
