/*
 * Headings without a number that need no sister.
 *
 * 守渠人老贺——, and below it 水从手里过: the dash leaves open what the next line
 * says, and both are short, above text.  Newspapers set them so above a story.
 * Who speaks to people may leave anything open, so no speech has one.
 *
 * 给守渠人的信, and below it whom it is to, with its day between them or not.
 */
#include "structure/plain/headline.h"

#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/word.h"
#include "structure/front/day_place.h"
#include "structure/lines/shape.h"

enum {
	UPPER_CHARS = 16,
	LOWER_LEAST = 4,
	LOWER_CHARS = 24,
	TEXT_CHARS = 24,
	LONG_CHARS = 60, /* text that lacks its stop */
	LETTER_CHARS = 20,
	ROSTER_LEAST = 3, /* lines of one, as verse.c finds it */
};

static bool
is_text(const struct line *line)
{
	return line->kind == KIND_PARA && line->chars > TEXT_CHARS &&
	    (line->end != END_OPEN || line->chars > LONG_CHARS);
}

/* ■何秋水　苏小舟: who wrote it. */
static bool
is_credit(const struct line *line)
{
	static const struct span marks[] = {
	    WORD("■"), WORD("□"), WORD("●"), WORD("◆"), WORD("▲")};

	return line->kind == KIND_BYLINE ||
	    (line->chars <= LOWER_CHARS && line->end == END_OPEN &&
		WORD_BEGINS(line_text(line), marks) > 0);
}

static bool
stands_above_text(const struct outline *outline, size_t i)
{
	if (i + 1 < outline->line_count && is_credit(&outline->lines[i]))
		i++;
	return i < outline->line_count && is_text(&outline->lines[i]);
}

static bool
is_upper(const struct line *line)
{
	return line_is_plain(line) && line->chars <= UPPER_CHARS &&
	    line->chars > LOWER_LEAST && span_ends(line_text(line), SPAN("——"));
}

static bool
is_lower(const struct line *line)
{
	return line_is_plain(line) && line->chars <= LOWER_CHARS &&
	    line->chars >= LOWER_LEAST && line->end == END_OPEN;
}

/* Text is done with in front of it. */
static bool
may_begin(const struct outline *outline, size_t i)
{
	const struct line *last = &outline->lines[i - 1];

	return last->kind != KIND_PARA || last->end == END_STOP ||
	    last->end == END_QUESTION || last->chars > LONG_CHARS;
}

static bool
is_headline(const struct outline *outline, size_t i)
{
	return is_upper(&outline->lines[i]) &&
	    is_lower(&outline->lines[i + 1]) && may_begin(outline, i) &&
	    stands_above_text(outline, i + 2);
}

static bool
talks(const struct outline *outline)
{
	size_t i = 0;

	while (i < outline->line_count && outline->lines[i].kind != KIND_SALUTE)
		i++;
	return outline->transcript || i < outline->line_count;
}

/* 给守渠人的信, also among short lines. */
static bool
names_letter(const struct line *line)
{
	return line->chars <= LETTER_CHARS && line->end == END_OPEN &&
	    line->entry == NONE &&
	    (line->kind == KIND_PARA || line->why == WHY_ROSTER) &&
	    words_end(line_text(line), &words_genre_letter) > 0;
}

static bool
is_day(struct span text)
{
	return date_is_line(text) || day_place_is_line(text);
}

/* The day of a letter may stand between what it is called and whom it is to. */
static bool
is_letter(const struct outline *outline, size_t i)
{
	const struct line *next = &outline->lines[i + 1];

	if (i <= outline->body || !names_letter(&outline->lines[i]))
		return false;
	if (i + 2 < outline->line_count && is_day(line_text(next)))
		next++;
	return next->kind == KIND_SALUTE;
}

/* Of a roster that was parted, lines from one to another that are too few for one. */
static void
free_few(struct outline *outline, size_t from, size_t end)
{
	for (size_t i = from; end - from < ROSTER_LEAST && i < end; i++)
		line_set(&outline->lines[i], KIND_PARA, WHY_PLAIN);
}

/* Line i is of a roster no longer, nor is what it leaves of that. */
static void
part_roster(struct outline *outline, size_t i)
{
	size_t from = i, end = i + 1;

	while (from > 0 && outline->lines[from - 1].why == WHY_ROSTER)
		from--;
	while (
	    end < outline->line_count && outline->lines[end].why == WHY_ROSTER)
		end++;
	free_few(outline, from, i);
	free_few(outline, i + 1, end);
}

static void
find_letters(struct outline *outline)
{
	for (size_t i = 1; i + 1 < outline->line_count; i++) {
		if (!is_letter(outline, i))
			continue;
		if (outline->lines[i].why == WHY_ROSTER)
			part_roster(outline, i);
		line_set(&outline->lines[i], KIND_HEAD, WHY_HEADLINE);
	}
}

static void
find_pairs(struct outline *outline)
{
	bool asked = false;

	for (size_t i = 1; i + 2 < outline->line_count; i++) {
		if (!is_headline(outline, i))
			continue;
		if (!asked && talks(outline))
			return;
		asked = true;
		line_set(&outline->lines[i], KIND_HEAD, WHY_HEADLINE);
		line_set(&outline->lines[i + 1], KIND_HEAD, WHY_HEADLINE);
	}
}

void
headline_find(struct outline *outline)
{
	if (outline->headings_given)
		return;
	find_pairs(outline);
	find_letters(outline);
}
