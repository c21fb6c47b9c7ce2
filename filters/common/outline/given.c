/* What a person has said that lines are. */
#include "given.h"

#include "block.h"
#include "outline.h"
#include "shape.h"
#include "turns.h"

bool
given_may_be(enum kind kind)
{
	return kind > KIND_META && kind < KIND_END;
}

/* The line of that number at i or behind it; the count if there is none. */
static size_t
find_line(const struct outline *outline, size_t i, size_t number)
{
	while (i < outline->line_count && outline->lines[i].number < number)
		i++;
	return i < outline->line_count && outline->lines[i].number == number
	    ? i
	    : outline->line_count;
}

static uint8_t
level_of(const struct given *given)
{
	int least = given_is_heading(given->kind);

	if (given->level == LEVEL_FOUND)
		return LEVEL_FREE;
	if (given->level < least)
		return (uint8_t)least;
	return (uint8_t)(given->level < LEVEL_MAX ? given->level : LEVEL_MAX);
}

void
given_note(struct outline *outline, const struct givens *givens)
{
	size_t i = 0;

	outline->headings_given = givens->headings;
	for (size_t g = 0; g < givens->count; g++) {
		const struct given *given = &givens->list[g];
		size_t at = find_line(outline, i, given->line);

		if (at == outline->line_count ||
		    (given->kind != KIND_UNKNOWN && !given_may_be(given->kind)))
			continue;
		i = at;
		outline->lines[i].given = (uint8_t)given->kind;
		outline->lines[i].given_level = level_of(given);
	}
}

/* Where the first of the two records ends that the line becomes. */
static size_t
find_split(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);
	size_t end = 0;

	if (line->kind == KIND_TURN) {
		size_t from = line->entry == NONE
		    ? 0
		    : outline->entries[line->entry].text - (size_t)line->lead;

		end = turns_label(text);
		if (end == 0 && from > 0) /* 1、记者： */
			end = turns_label(span_from(text, from));
		else
			from = 0;
		end = end > 0 ? end + from : 0;
	} else if (line->entry == NONE) {
		end = shape_sentence(text);
	} else if (outline->entries[line->entry].sentence > 0) {
		end = outline->entries[line->entry].sentence - line->lead;
	}
	return end > 0 ? end + line->lead : 0;
}

static void
settle(struct outline *outline, struct line *line, const struct given *given)
{
	size_t split = given->split;

	line_set(line, given->kind, WHY_GIVEN);
	line->head = 0;
	if (given->kind != KIND_RUNIN && given->kind != KIND_TURN)
		return;
	if (split == 0)
		split = find_split(outline, line);
	if (split < line->bytes - line->trail)
		line->head = (uint32_t)split;
	if (line->head == 0 && given->kind == KIND_RUNIN)
		line->kind = line->given = KIND_HEAD;
}

void
given_settle(struct outline *outline, const struct givens *givens)
{
	size_t i = 0;

	for (size_t g = 0; g < givens->count; g++) {
		const struct given *given = &givens->list[g];
		size_t at = find_line(outline, i, given->line);

		if (at == outline->line_count ||
		    outline->lines[at].given == KIND_UNKNOWN)
			continue;
		i = at;
		settle(outline, &outline->lines[i], given);
	}
}
