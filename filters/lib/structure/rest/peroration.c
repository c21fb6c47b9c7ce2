/*
 * Where the last section ends.
 *
 * What a speaker says to all those present, when all points are made, belongs
 * to none of them; nor does what another says when he has spoken.
 */
#include "structure/rest/peroration.h"

#include "chinese/lexicon.h"
#include "structure/front/salutation.h"
#include "structure/rest/enclosed.h"
#include "structure/rest/notes.h"

enum {
	PERORATION_LINES = 12,
	SALUTE_LINES = 6, /* behind an address on its own line */
};

static bool
is_farewell(struct span text)
{
	return words_begin(text, &words_farewell) > 0;
}

static bool
is_heading(const struct line *line)
{
	return kind_is_heading((enum kind)line->kind);
}

/* Those present are addressed, in the paragraph or on a line above it. */
static bool
addresses(const struct outline *outline, size_t i, size_t end)
{
	const struct line *line = &outline->lines[i];

	if (line->kind == KIND_SALUTE)
		return end - i <= SALUTE_LINES;
	return line->kind == KIND_PARA && address_begins(line_text(line));
}

/*
 * Where the peroration begins: at the addresses behind the last heading's
 * text, else at a last paragraph that says 让我们 or 讲完了; the count of lines
 * if there is none.
 */
static size_t
find_peroration(const struct outline *outline, size_t heading, size_t count)
{
	size_t i = count, found = count;
	size_t first =
	    heading + (outline->lines[heading].kind == KIND_HEAD ? 2 : 1);

	while (i-- > first && count - i <= PERORATION_LINES) {
		const struct line *line = &outline->lines[i];

		if (addresses(outline, i, count) ||
		    (found == count && line->kind == KIND_PARA &&
			is_farewell(line_text(line))))
			found = i;
		else if (found < count && line->kind == KIND_PARA)
			break;
	}
	return found;
}

/*
 * The first turn behind the text of the last heading, where two headings or
 * more stand in the words of one speaker; the count of lines if there is none.
 */
static size_t
find_next_turn(
    const struct outline *outline, size_t first, size_t heading, size_t end)
{
	size_t i = heading, heads = 1;

	while (i > first && outline->lines[i].kind != KIND_TURN)
		heads += is_heading(&outline->lines[--i]);
	for (size_t k = first; k < i; k++)
		if (is_heading(&outline->lines[k]))
			return end;
	i = heading + 1;
	if (heads < 2 || i >= end || outline->lines[i].kind == KIND_TURN)
		return end;
	while (i < end && outline->lines[i].kind != KIND_TURN)
		i++;
	return i;
}

/* Lists keep their depth outside of the section. */
static void
leave_section(struct outline *outline, size_t heading, size_t from, size_t end)
{
	unsigned section = outline->lines[heading].level;

	for (size_t i = from; i < end; i++) {
		struct line *line = &outline->lines[i];
		unsigned depth =
		    line->level > section ? line->level - section : 0;

		if (line->kind == KIND_ITEM && depth == 0)
			depth = 1;
		if (line->given_level == LEVEL_FREE)
			line->level = (uint8_t)depth;
	}
}

/*
 * Of one paper, up to the line `end`.  Its notes are behind all that is said;
 * without a head of their own they are in no section.
 */
static void
end_paper(struct outline *outline, size_t first, size_t last)
{
	size_t end = notes_begin(outline, first, last);
	size_t heading = end, from, turn;

	for (size_t i = end; i-- > first && heading == end;)
		if (is_heading(&outline->lines[i]))
			heading = i;
	if (heading == end)
		return;
	from = find_peroration(outline, heading, end);
	turn = find_next_turn(outline, first, heading, end);
	if (turn < from)
		from = turn;
	for (size_t i = heading + 1; i < from; i++)
		if (outline->lines[i].kind == KIND_CLOSE ||
		    outline->lines[i].kind == KIND_SIGN)
			from = i;
	for (size_t i = end;
	     i-- > heading + 1 && outline->lines[i].why == WHY_FURNITURE;)
		from = i < from ? i : from;
	/* the date may stand above the name */
	if (from < end && from > heading + 1 &&
	    outline->lines[from - 1].kind == KIND_DATE)
		from--;
	if (end < last && !is_heading(&outline->lines[end]))
		end = last;
	leave_section(outline, heading, from, end);
}

void
peroration_end_sections(struct outline *outline)
{
	size_t first = 0;

	while (first < outline->line_count) {
		size_t end = enclosed_next(outline, first);

		end_paper(outline, first, end);
		first = end;
	}
}
