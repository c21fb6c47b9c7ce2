/*
 * Where the last section ends.
 *
 * What a speaker says to all those present, when all points are made, belongs
 * to none of them; nor does what another says when he has spoken.
 */
#include "structure/end/peroration.h"

#include "chinese/lexicon.h"
#include "structure/end/notes.h"
#include "structure/front/enclosed.h"
#include "structure/front/salutation.h"

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

static size_t
find_turn(const struct outline *outline, size_t i, size_t end)
{
	while (i < end && outline->lines[i].kind != KIND_TURN)
		i++;
	return i;
}

static bool
has_heading(const struct outline *outline, size_t from, size_t end)
{
	for (size_t i = from; i < end; i++)
		if (is_heading(&outline->lines[i]))
			return true;
	return false;
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
	if (heads < 2 || has_heading(outline, first, i) || heading + 1 >= end ||
	    outline->lines[heading + 1].kind == KIND_TURN)
		return end;
	return find_turn(outline, heading + 1, end);
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

/* The last heading in front of line `end`, or that. */
static size_t
last_heading(const struct outline *outline, size_t first, size_t end)
{
	for (size_t i = end; i-- > first;)
		if (is_heading(&outline->lines[i]))
			return i;
	return end;
}

/* The first closing formula, signature or colophon from line i on, or `end`. */
static size_t
find_closing(const struct outline *outline, size_t i, size_t end)
{
	while (i < end && outline->lines[i].kind != KIND_CLOSE &&
	    outline->lines[i].kind != KIND_SIGN &&
	    outline->lines[i].why != WHY_COLOPHON)
		i++;
	return i;
}

/* Where what a page has below the text begins, not in front of line `first`. */
static size_t
find_furniture(const struct outline *outline, size_t first, size_t end)
{
	while (end > first && outline->lines[end - 1].why == WHY_FURNITURE)
		end--;
	return end;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/*
 * Of one paper, up to the line `last`.  Its notes are behind all that is said;
 * those without a head of their own are in no section.
 */
static void
end_paper(struct outline *outline, size_t first, size_t last)
{
	size_t end = notes_begin(outline, first, last);
	size_t heading = last_heading(outline, first, end), from;

	if (heading == end)
		return;
	from = least(find_peroration(outline, heading, end),
	    find_next_turn(outline, first, heading, end));
	from = least(from, find_closing(outline, heading + 1, from));
	from = least(from, find_furniture(outline, heading + 1, end));
	/* the date may stand above the name */
	if (from < end && from > heading + 1 &&
	    outline->lines[from - 1].kind == KIND_DATE)
		from--;
	while (end < last && !is_heading(&outline->lines[end]))
		end++;
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
