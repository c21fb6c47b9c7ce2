/*
 * The titles of several poems in one text.
 *
 * Lines of verse stand close, with empty lines between stanzas.  A short line
 * without a mark, alone between empty lines, above a stanza whose lines end in
 * commas and the last in a stop, may be a stanza of its own; but two or more such,
 * each behind a stanza that has ended or behind the title, are titles.
 */
#include "structure/rest/poems.h"

enum {
	TITLE_CHARS = 12,
	LINE_CHARS = 18, /* of verse */
	STANZA_LEAST = 2,
	POEMS_LEAST = 2,
};

static bool
is_closed(const struct line *line)
{
	return line->end == END_STOP || line->end == END_QUESTION;
}

static bool
is_of_verse(const struct line *line)
{
	return line_is_plain(line) && line->entry == NONE && !line->full &&
	    line->chars <= LINE_CHARS;
}

/* Behind the stanza that begins at line i, or i: none does. */
static size_t
end_of_stanza(const struct outline *outline, size_t i)
{
	size_t end = i, commas = 0;

	do {
		if (!is_of_verse(&outline->lines[end]))
			return i;
		commas += outline->lines[end].end == END_COMMA;
		end++;
	} while (
	    end < outline->line_count && line_gap(&outline->lines[end]) == 0);
	return end - i >= STANZA_LEAST && commas > 0 &&
		is_closed(&outline->lines[end - 1])
	    ? end
	    : i;
}

/* The line may name the poem below it. */
static bool
may_name(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return i > 0 && i + STANZA_LEAST < outline->line_count &&
	    line_is_plain(line) && line->entry == NONE &&
	    line->end == END_OPEN && line->chars <= TITLE_CHARS &&
	    line_gap(line) > 0 && line_gap(line + 1) > 0 &&
	    (is_closed(line - 1) || line[-1].kind != KIND_PARA);
}

/* The next from line i on, or the count of lines. */
static size_t
next_title(const struct outline *outline, size_t i)
{
	for (; i < outline->line_count; i++)
		if (may_name(outline, i) &&
		    end_of_stanza(outline, i + 1) > i + 1)
			return i;
	return outline->line_count;
}

void
poems_find(struct outline *outline)
{
	size_t first, count = 0;

	if (outline->transcript)
		return;
	first = next_title(outline, 0);
	for (size_t i = first; i < outline->line_count && count < POEMS_LEAST;
	     i = next_title(outline, i + 1))
		count++;
	for (size_t i = first; count >= POEMS_LEAST && i < outline->line_count;
	     i = next_title(outline, i + 1))
		if (!line_is_refused(&outline->lines[i], KIND_HEAD) &&
		    (!outline->headings_given ||
			line_is_given_head(&outline->lines[i])))
			line_set(&outline->lines[i], KIND_HEAD, WHY_POEM);
}
