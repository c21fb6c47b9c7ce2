/* Which entry may come behind which, as their numbers and looks have it. */
#include "structure/numbers/sequence.h"

#include <string.h>

#include "chinese/scan.h"
#include "structure/front/enclosed.h"
#include "structure/lines/chapter.h"

enum {
	GAP_MAX = 2,
	WIDE_GAP_MAX = 4, /* where the numbers go on behind it */
	EXCERPT_MAX = 30, /* years begin no run */
};

bool
sequence_takes(const struct outline *outline, const struct entry *entry)
{
	const struct line *line = &outline->lines[entry->line];

	return line->kind == KIND_PARA &&
	    (line_is_given_head(line) || !line_is_refused(line, KIND_ITEM));
}

/* A line in front of it holds nothing but the bracket that it lacks. */
static bool
follows_bracket(const struct outline *outline, const struct entry *entry)
{
	const struct line *line = &outline->lines[entry->line];
	struct span text;

	if (entry->line == 0 || line_gap(line) > 0)
		return false;
	text = line_text(&line[-1]);
	return text.len > 0 && text.len == scan_opening(text, 0);
}

/* 三） is （三） where a page broke it behind the bracket. */
static void
mend_broken(const struct outline *outline, struct entry *entry)
{
	if (entry->style == STYLE_HAN_CLOSE && follows_bracket(outline, entry))
		entry->style = STYLE_HAN_PAREN;
	else if (entry->style == STYLE_ARABIC_CLOSE &&
	    follows_bracket(outline, entry))
		entry->style = STYLE_ARABIC_PAREN;
}

void
sequence_link(struct outline *outline)
{
	uint32_t next[STYLE_COUNT * SIGN_COUNT];
	size_t line = outline->line_count;

	memset(next, 0xff, sizeof(next)); /* NONE */
	for (size_t i = outline->entry_count; i-- > 0;) {
		struct entry *entry = &outline->entries[i];
		size_t at;

		if (line < outline->line_count &&
		    enclosed_parts(outline, entry->line, line))
			memset(next, 0xff, sizeof(next));
		line = entry->line;
		if (!sequence_takes(outline, entry))
			continue;
		mend_broken(outline, entry);
		at = (size_t)entry->style * SIGN_COUNT + entry->sign;
		entry->next = next[at];
		next[at] = (uint32_t)i;
	}
}

bool
sequence_returns_to(const struct outline *outline, const struct entry *entry,
    const struct entry *outer)
{
	const struct entry *next = sequence_next(outline, entry);

	while (next != NULL && sequence_follows(outline, entry, next)) {
		if (sequence_follows(outline, outer, next) &&
		    sequence_alike(outer, next) && !sequence_alike(entry, next))
			return true;
		entry = next;
		next = sequence_next(outline, entry);
	}
	return next != NULL && sequence_follows(outline, outer, next);
}

unsigned
sequence_gap(const struct outline *outline, const struct entry *entry)
{
	const struct entry *next = sequence_next(outline, entry);

	return next != NULL && sequence_follows(outline, entry, next) &&
		sequence_alike(entry, next)
	    ? WIDE_GAP_MAX
	    : GAP_MAX;
}

bool
sequence_is_belied(const struct outline *outline, const struct entry *entry)
{
	const struct entry *next = sequence_next(outline, entry);

	return entry->doubtful && next != NULL && !next->doubtful &&
	    next->number == entry->number;
}

bool
sequence_is_mistyped(const struct outline *outline, const struct entry *last,
    const struct entry *entry)
{
	const struct entry *next = sequence_next(outline, entry);

	return entry->number == last->number && next != NULL &&
	    next->number == entry->number + 2u &&
	    outline_path(outline, next) == outline_path(outline, last) &&
	    outline_path(outline, entry) == outline_path(outline, last) &&
	    sequence_alike(last, entry) && sequence_alike(entry, next);
}

/* Behind the second number of a text that begins with 六、 a third comes. */
static bool
is_excerpt(const struct outline *outline, const struct entry *second)
{
	const struct entry *third = sequence_next(outline, second);

	return (second->number < EXCERPT_MAX ||
		   second->style < STYLE_ARABIC_ALONE) &&
	    third != NULL && sequence_follows(outline, second, third) &&
	    sequence_alike(second, third);
}

/* 第二，, 第二件事， may go on from one in the middle of a paragraph. */
static bool
may_go_on(const struct entry *entry)
{
	return style_is_word((enum style)entry->style) ||
	    (entry->style == STYLE_ORDINAL_COUNT && entry->sign == SIGN_COMMA);
}

/* Without the numbers in front: few are missing, or it is an excerpt. */
static bool
may_begin_late(const struct outline *outline, const struct entry *entry,
    const struct entry *next)
{
	return sequence_alike(entry, next) &&
	    (entry->number <= SEQUENCE_START_MAX ||
		((outline->run_count == 0 ||
		     style_is_unit((enum style)entry->style)) &&
		    is_excerpt(outline, next)));
}

bool
sequence_begins(const struct outline *outline, const struct entry *entry)
{
	const struct entry *next = sequence_next(outline, entry);
	bool followed = next != NULL && sequence_follows(outline, entry, next);

	if (entry->number == 1 || chapter_opens_numbers(outline, entry))
		return followed || !entry->doubtful;
	return followed && !entry->doubtful && !may_go_on(entry) &&
	    may_begin_late(outline, entry, next);
}

bool
sequence_goes_on(const struct outline *outline, uint32_t run)
{
	uint32_t next = outline->runs[run].next;

	return next != NONE &&
	    sequence_follows(outline, &outline->entries[outline->runs[run].end],
		&outline->entries[next]);
}

bool
sequence_divides(const struct outline *outline, const struct entry *last,
    const struct entry *entry)
{
	return entry->style == STYLE_NOUN && entry->line == last->line + 1 &&
	    outline_path(outline, entry) != outline_path(outline, last);
}

bool
sequence_counts_through(
    const struct outline *outline, uint32_t run, const struct entry *entry)
{
	const struct entry *next = sequence_next(outline, entry);

	return style_is_unit((enum style)entry->style) && next != NULL &&
	    outline->runs[run].style > STYLE_XIANG &&
	    sequence_goes_on(outline, run) &&
	    &outline->entries[outline->runs[run].next] < next;
}
