/* Notes that stand beside each other on a line, where no other line holds them. */
#include "structure/end/note_line.h"

enum { BELOW_MOST = 6 }; /* lines that a note may go on for */

/* The first line below that begins with a mark of the form has that number. */
static bool
begins_below(
    const struct outline *outline, size_t i, const struct note_mark *wanted)
{
	struct note_mark mark;

	for (size_t k = i + 1; k < outline->line_count && k <= i + BELOW_MOST;
	     k++)
		if (note_mark_begins(
			line_text(&outline->lines[k]), true, &mark) &&
		    mark.form == wanted->form)
			return mark.value == wanted->value;
	return false;
}

size_t
note_line_next(const struct outline *outline, size_t i, struct span rest,
    const struct note_mark *mark, struct note_mark *next)
{
	size_t at = note_mark_beside(rest, mark, next);

	return at < rest.len && begins_below(outline, i, next) ? rest.len : at;
}
