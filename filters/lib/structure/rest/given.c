/* What a person has said that lines are. */
#include "structure/rest/given.h"

#include "stream/block.h"
#include "structure/lines/shape.h"
#include "structure/model/model.h"
#include "structure/turns/numbered_turns.h"
#include "structure/turns/turns.h"

enum { GIVEN_MASK = 31 };
_Static_assert(KIND_COUNT <= GIVEN_MASK + 1, "struct line has no room for it");

/* Where a line is cut in two that is given as a kind. */
enum cut { CUT_WHOLE, CUT_SENTENCE, CUT_LABEL };

static const enum cut cuts[KIND_COUNT] = {
#define KIND(id, name, section, given, ...) [KIND_##id] = CUT_##given,
#include "stream/kinds.def"
};

/* A line, and its number in the source. */
struct place {
	size_t i, number;
};

static struct place
first_place(const struct outline *outline)
{
	return (struct place){0, outline->first};
}

/* Go on to the line of that number, or behind where it would be; it is there. */
static bool
find_line(const struct outline *outline, struct place *at, size_t number)
{
	while (at->i < outline->line_count && at->number < number)
		if (++at->i < outline->line_count)
			at->number = outline_number(outline, at->i, at->number);
	return at->i < outline->line_count && at->number == number;
}

static unsigned
level_of(const struct given *given)
{
	int least = kind_is_heading(given->kind);

	if (given->level == LEVEL_FOUND)
		return LEVEL_FREE;
	if (given->level < least)
		return (unsigned)least;
	return (unsigned)(given->level < LEVEL_MAX ? given->level : LEVEL_MAX);
}

void
given_note(struct outline *outline, const struct givens *givens)
{
	struct place at = first_place(outline);

	outline->headings_given = givens->headings;
	for (size_t g = 0; g < givens->count; g++) {
		const struct given *given = &givens->list[g];
		struct line *line;

		if (!find_line(outline, &at, given->line) ||
		    (given->kind != KIND_UNKNOWN && !kind_is_text(given->kind)))
			continue;
		line = &outline->lines[at.i];
		line->given = given->kind & GIVEN_MASK;
		line->given_level = level_of(given) & LEVEL_FREE;
		if (given->kind == KIND_FOOTNOTE)
			outline_cut(outline, at.i, given->split);
		if (given->cells.len > 0)
			outline_tell_row(outline, at.i, given->cells);
	}
}

/* The bytes of a speaker's label, and of the number before it: 1、记者： */
static size_t
find_label(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);
	size_t end = turns_label(text), from;

	if (end > 0 || line->entry == NONE)
		return end;
	from = outline->entries[line->entry].text - (size_t)line->lead;
	text = span_from(text, from);
	end = turns_label(text);
	if (end == 0)
		end = numbered_label(text);
	return end > 0 ? end + from : 0;
}

/* Where the first of the two records ends that the line becomes. */
static size_t
find_split(const struct outline *outline, const struct line *line)
{
	size_t end = 0;

	if (cuts[line->kind] == CUT_LABEL) {
		end = find_label(outline, line);
	} else if (line->entry == NONE) {
		end = shape_sentence(line_text(line));
	} else if (outline->entries[line->entry].sentence > 0) {
		end = outline->entries[line->entry].sentence - line->lead;
	}
	return end > 0 ? end + line->lead : 0;
}

/* Its mark has been read with its like, or somebody said where it ends. */
static void
settle_note(struct outline *outline, size_t i)
{
	struct line *line = &outline->lines[i];

	line->entry = NONE;
	if (outline_head(outline, i) > line->bytes)
		outline_cut(outline, i, 0);
}

static void
settle(struct outline *outline, size_t i, const struct given *given)
{
	struct line *line = &outline->lines[i];
	size_t split = given->split;

	line_set(line, given->kind, WHY_GIVEN);
	if (given->kind == KIND_FOOTNOTE) {
		settle_note(outline, i);
		return;
	}
	outline_cut(outline, i, 0);
	if (cuts[given->kind] == CUT_WHOLE)
		return;
	if (split == 0)
		split = find_split(outline, line);
	if (split < line->bytes - line->trail)
		outline_cut(outline, i, split);
	if (outline_head(outline, i) == 0 && given->kind == KIND_RUNIN)
		line->kind = line->given = KIND_HEAD;
}

void
given_settle(struct outline *outline, const struct givens *givens)
{
	struct place at = first_place(outline);

	for (size_t g = 0; g < givens->count; g++) {
		const struct given *given = &givens->list[g];

		if (find_line(outline, &at, given->line) &&
		    outline->lines[at.i].given != KIND_UNKNOWN)
			settle(outline, at.i, given);
	}
}
