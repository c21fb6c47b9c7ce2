/*
 * Who wrote or said the parts of a text by several persons.
 *
 * Below each heading stands a name, with an office or without, and below that
 * text.  One such line may be anything; two or more are of such a text, and do
 * not part a heading from what it heads.
 */
#include "structure/front/contributors.h"

#include "structure/front/imprint.h"
#include "structure/front/title.h"
#include "structure/lines/shape.h"

enum {
	LEAST = 2,
	HEADING_CHARS = 42,
	TEXT_CHARS = 24, /* of what such a person has said */
};

static bool
names_person(const struct outline *outline, struct line line)
{
	if (line.kind == KIND_PARA && line.entry == NONE)
		imprint_mark(outline, &line);
	return line.kind == KIND_BYLINE;
}

static bool
is_text(const struct line *line)
{
	return line->kind == KIND_SALUTE ||
	    (line->kind == KIND_PARA && line->end == END_STOP &&
		line->chars > TEXT_CHARS);
}

/* Behind it something new may begin. */
static bool
is_done(const struct line *line)
{
	return line->kind != KIND_PARA || line->end == END_STOP ||
	    line->end == END_QUESTION;
}

static bool
may_head(const struct outline *outline, const struct line *line)
{
	if (outline->headings_given)
		return line_is_given_head(line);
	return line_is_plain(line) && line->end == END_OPEN &&
	    line->chars <= HEADING_CHARS && title_may_be(line) &&
	    !names_person(outline, *line);
}

/* A heading, the name, and text. */
static bool
is_contributor(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->end == END_OPEN && line->chars <= HEADING_CHARS &&
	    is_text(line + 1) && is_done(line - 2) &&
	    may_head(outline, line - 1) && names_person(outline, *line);
}

void
contributors_find(struct outline *outline)
{
	size_t count = 0, first = 0;

	if (outline->transcript)
		return;
	for (size_t i = 2; i + 1 < outline->line_count; i++) {
		if (!is_contributor(outline, i))
			continue;
		if (++count == LEAST)
			line_set(&outline->lines[first], KIND_BYLINE,
			    WHY_CONTRIBUTOR);
		if (count >= LEAST)
			line_set(
			    &outline->lines[i], KIND_BYLINE, WHY_CONTRIBUTOR);
		else
			first = i;
	}
}
