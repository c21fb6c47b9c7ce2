/*
 * Headings of parts that empty lines set apart.
 *
 * Notes to a programme, 节目简介, 时间轴, 片尾音乐, have an empty line above
 * each heading and none below.  What stands below may be text, a value or a list;
 * where nearly all parts begin with such a line, and two of them at least are
 * text, the others are known by it.  Groups of names have no text, and where
 * every line has an empty one above it no part has two.
 */
#include "structure/plain/parted.h"

#include "chinese/person.h"
#include "structure/plain/valued.h"

enum {
	HEADED_LEAST = 3,
	OVER_TEXT_LEAST = 2,
	TEXT_CHARS = 20,
};

static bool
begins_part(const struct line *line)
{
	return line_gap(line) > 0 && line->entry == NONE &&
	    (line->kind == KIND_PARA || line->kind == KIND_LINE ||
		line->kind == KIND_HEAD);
}

/*
 * Something stands below it in its part.  时间轴 may be a name, too: one who signs
 * has at most a date or an office below.
 */
static bool
is_headed(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	if (i + 1 >= outline->line_count || line_gap(line + 1) > 0)
		return false;
	if (line->kind == KIND_HEAD)
		return true;
	return valued_could_head(line) &&
	    (!person_is_name(line_text(line)) ||
		(i + 2 < outline->line_count && line_gap(line + 2) == 0));
}

static bool
is_text(const struct line *line)
{
	return line->kind == KIND_PARA && line->end == END_STOP &&
	    line->chars > TEXT_CHARS;
}

/* Three parts of four begin so, and some of them have text. */
static bool
are_headed(const struct outline *outline)
{
	size_t parts = 0, headed = 0, over_text = 0;

	for (size_t i = 1; i < outline->line_count; i++) {
		if (!begins_part(&outline->lines[i]))
			continue;
		parts++;
		if (!is_headed(outline, i))
			continue;
		headed++;
		over_text += is_text(&outline->lines[i + 1]);
	}
	return headed >= HEADED_LEAST && over_text >= OVER_TEXT_LEAST &&
	    headed * 4 >= parts * 3;
}

/* A value alone was of a roster only with what heads it. */
static void
take(struct outline *outline, size_t i)
{
	struct line *line = &outline->lines[i], *next = line + 1;

	line_set(line, KIND_HEAD, WHY_PARTED);
	if (next->why == WHY_ROSTER &&
	    (i + 2 >= outline->line_count || line_gap(next + 1) > 0))
		line_set(next, KIND_PARA, WHY_PLAIN);
}

void
parted_find(struct outline *outline)
{
	if (outline->transcript || outline->headings_given ||
	    !are_headed(outline))
		return;
	for (size_t i = 1; i < outline->line_count; i++)
		if (begins_part(&outline->lines[i]) &&
		    outline->lines[i].kind != KIND_HEAD &&
		    is_headed(outline, i))
			take(outline, i);
}
