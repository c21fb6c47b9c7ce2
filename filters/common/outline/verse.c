/*
 * Lines that are set as they stand: rosters and verse.
 *
 * Three short lines in a row without punctuation are a roster; four, of which
 * some end in a comma, as lines of a paragraph never do, are verse.
 */
#include "verse.h"

enum {
	ROSTER_CHARS = 30,
	ROSTER_LEAST = 3,
	VERSE_CHARS = 18,
	VERSE_LEAST = 4,
};

static bool
may_be(const struct outline *outline, size_t i, unsigned chars)
{
	const struct line *line = &outline->lines[i];

	return line->chars <= chars && line->kind == KIND_PARA &&
	    line->entry == NONE && !line->full && i >= outline->body;
}

/* The lines of a row; what is given as something else interrupts it. */
static void
mark(struct outline *outline, size_t from, size_t end, size_t least,
    enum reason why)
{
	while (from < end) {
		size_t next = from;

		while (next < end &&
		    !line_is_refused(&outline->lines[next], KIND_LINE))
			next++;
		for (size_t i = from; next - from >= least && i < next; i++)
			line_set(&outline->lines[i], KIND_LINE, why);
		from = next + 1;
	}
}

static size_t
roster_end(const struct outline *outline, size_t i)
{
	while (i < outline->line_count && may_be(outline, i, ROSTER_CHARS) &&
	    outline->lines[i].end == END_OPEN)
		i++;
	return i;
}

/* The end of the short lines from i on, and how many end in a comma. */
static size_t
verse_end(const struct outline *outline, size_t i, size_t *commas)
{
	*commas = 0;
	while (i < outline->line_count && may_be(outline, i, VERSE_CHARS) &&
	    outline->lines[i].end != END_COLON) {
		*commas += outline->lines[i].end == END_COMMA;
		i++;
	}
	return i;
}

static void
find_verse(struct outline *outline)
{
	size_t end, commas;

	for (size_t i = 0; i<outline->line_count; i = end> i ? end : i + 1) {
		end = verse_end(outline, i, &commas);
		if (end - i >= VERSE_LEAST && commas * VERSE_LEAST >= end - i)
			mark(outline, i, end, VERSE_LEAST, WHY_VERSE);
	}
}

void
verse_find(struct outline *outline)
{
	size_t end;

	for (size_t i = 0; i<outline->line_count; i = end> i ? end : i + 1) {
		end = roster_end(outline, i);
		if (end - i >= ROSTER_LEAST)
			mark(outline, i, end, ROSTER_LEAST, WHY_ROSTER);
	}
	if (!outline->transcript)
		find_verse(outline);
}
