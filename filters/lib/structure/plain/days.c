/*
 * Days that head what happened on them, as in a diary.
 *
 * A day without its year may end a letter, and then a new one begins below.  But
 * three of them, each between a finished paragraph and another, or right below the
 * title, tell what happened on each.
 */
#include "structure/plain/days.h"

#include "chinese/date.h"

enum {
	NEAR = 60, /* lines in which the others stand */
	OTHERS_LEAST = 2,
};

static bool
is_day_above_text(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return i > 0 && i + 1 < outline->line_count && line_is_plain(line) &&
	    line->end == END_OPEN && date_is_day(line_text(line)) &&
	    (line[-1].end == END_STOP || line[-1].kind == KIND_TITLE) &&
	    line_is_plain(line + 1) && line[1].end == END_STOP;
}

bool
days_head(const struct outline *outline, const struct line *line)
{
	size_t i = (size_t)(line - outline->lines), others = 0;
	size_t from = i > NEAR ? i - NEAR : 0;

	if (!is_day_above_text(outline, i))
		return false;
	for (size_t k = from; k < outline->line_count && k <= i + NEAR; k++)
		others += k != i && is_day_above_text(outline, k);
	return others >= OTHERS_LEAST;
}
