/*
 * Times of a recording that are no speaker's.
 *
 * Subtitles have a time above each piece of what is said, with a number above
 * that; and in front of a talk a list says what is heard when.  One time alone
 * may be anything, and a time with a word behind it is a label where text stands
 * below; so times count where they come back, and a list where its lines stand
 * one below the other.
 */
#include "structure/lines/times.h"

#include "chinese/clock.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	TIMES_LEAST = 2,
	LISTED_LEAST = 3,
	TIME_CHARS = 40, /* of one to another */
	LISTED_CHARS = 36,
	LIST_SHARE = 2, /* a list is less than one line in so many */
};

static bool
begins_with_figure(const struct line *line)
{
	unsigned char first = (unsigned char)line->start[line->lead];

	return first >= '0' && first <= '9';
}

static bool
is_time(const struct line *line)
{
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->chars <= TIME_CHARS &&
	    begins_with_figure(line) && clock_read(text, 0) == text.len;
}

/* 02:15 从会计到书店老板, and nobody's name with a colon. */
static bool
is_listed(const struct line *line)
{
	struct span text = line_text(line);
	size_t time;

	if (line->kind != KIND_PARA || line->chars > LISTED_CHARS ||
	    line->end != END_OPEN || !begins_with_figure(line))
		return false;
	time = clock_read(text, 0);
	return time > 0 && time < text.len &&
	    scan_is_blank(scan_peek(text, time)) &&
	    !shape_has_colon(span_from(text, time));
}

/* 12 above 00:00:01,000 --> 00:00:04,000 */
static bool
numbers_time(const struct outline *outline, const struct line *line)
{
	return line->entry != NONE &&
	    outline->entries[line->entry].style == STYLE_ARABIC_ALONE;
}

static size_t
count_times(const struct outline *outline)
{
	size_t count = 0;

	for (size_t i = 0; i < outline->line_count && count < TIMES_LEAST; i++)
		count += is_time(&outline->lines[i]);
	return count;
}

static void
mark_times(struct outline *outline)
{
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		if (!is_time(line))
			continue;
		line_set(line, KIND_LINE, WHY_TIME);
		if (i > 0 && numbers_time(outline, line - 1))
			line_set(line - 1, KIND_LINE, WHY_TIME);
	}
}

static void
mark_lists(struct outline *outline)
{
	for (size_t i = 0, end; i < outline->line_count; i = end + 1) {
		end = i;
		while (end < outline->line_count &&
		    is_listed(&outline->lines[end]))
			end++;
		if (end - i < LISTED_LEAST ||
		    (end - i) * LIST_SHARE >= outline->line_count)
			continue;
		for (; i < end; i++)
			line_set(&outline->lines[i], KIND_LINE, WHY_TIME);
	}
}

void
times_find(struct outline *outline)
{
	if (count_times(outline) >= TIMES_LEAST)
		mark_times(outline);
	mark_lists(outline);
}
