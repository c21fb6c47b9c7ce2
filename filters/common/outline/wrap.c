/*
 * Texts whose lines were cut to a width.
 *
 * Where two lines in five have one width, give or take a character, and end in
 * the middle of a sentence, the text was wrapped at that width.
 */
#include "wrap.h"

#include <string.h>

enum {
	WIDTH_LEAST = 16, /* in Han characters */
	WIDTH_MOST = 80,
	LINES_LEAST = 20,
	SHARE_NUM = 2, /* of the lines */
	SHARE_DEN = 5,
	SLACK = 2, /* what a line lacks that avoids a sign at its start */
};

/* A text is wrapped by characters or by columns, a Han character being two. */
typedef size_t measure(const struct line *line);

static size_t
characters(const struct line *line)
{
	return line->chars;
}

static size_t
columns(const struct line *line)
{
	size_t bytes = line_text(line).len, chars = line->chars;

	return (chars + (bytes - chars) / 2 + 1) / 2;
}

static bool
breaks_off(const struct line *line)
{
	return line->end == END_OPEN || line->end == END_COMMA;
}

/* The width at which most lines break off, and how many do. */
static size_t
common_width(const struct outline *outline, measure *width_of, size_t *most)
{
	size_t count[WIDTH_MOST + 2], width = 0;

	memset(count, 0, sizeof(count));
	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		size_t w = breaks_off(line) ? width_of(line) : 0;

		if (w >= WIDTH_LEAST && w <= WIDTH_MOST)
			count[w]++;
	}
	*most = 0;
	for (size_t w = WIDTH_LEAST; w <= WIDTH_MOST; w++) {
		size_t near = count[w - 1] + count[w] + count[w + 1];

		if (near > *most) {
			*most = near;
			width = w;
		}
	}
	return width;
}

void
wrap_find(struct outline *outline)
{
	size_t most, by_columns;
	measure *width_of = characters;
	size_t width = common_width(outline, characters, &most);
	size_t other = common_width(outline, columns, &by_columns);

	if (by_columns > most) {
		most = by_columns;
		width = other;
		width_of = columns;
	}
	if (most < LINES_LEAST ||
	    most * SHARE_DEN < outline->line_count * SHARE_NUM)
		return;
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		line->full =
		    breaks_off(line) && width_of(line) + SLACK >= width;
		if (line->full && line->entry != NONE &&
		    outline->entries[line->entry].form != FORM_RUNIN)
			outline->entries[line->entry].form = FORM_LONG;
	}
}
