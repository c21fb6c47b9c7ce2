/* What is done with, so that a heading may follow: a sentence, a list, a roster. */
#include "structure/plain/finished.h"

#include "base/unicode.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/plain/aside.h"
#include "structure/plain/looks.h"

/* The last of a list needs no stop. */
static bool
ends_list(const struct outline *outline, const struct line *line)
{
	uint32_t run =
	    line->entry == NONE ? NONE : outline->entries[line->entry].run;

	return line->kind == KIND_ITEM && run != NONE &&
	    outline->runs[run].end == line->entry;
}

/*
 * The sign that a short line begins with, ・ or 【, : of one with a label; 0: a
 * word, or text.
 */
static uint32_t
sign_of(const struct line *line)
{
	uint32_t code = scan_peek(line_text(line), 0);

	if (!looks_short(line))
		return 0;
	if (!unicode_is_alphanumeric(code))
		return code;
	return line->end == END_OPEN && shape_has_colon(line_text(line)) ? ':'
									 : 0;
}

/* A list of links or labels, two lines of one sign, is done with. */
static bool
ends_signs(const struct outline *outline, const struct line *last)
{
	uint32_t sign = sign_of(last);

	return sign != 0 && last > outline->lines + outline->body &&
	    sign_of(last - 1) == sign && sign_of(last + 1) != sign;
}

static bool
ends_clause(enum end end)
{
	return end == END_STOP || end == END_QUESTION || end == END_SEMICOLON;
}

static bool
ends_roster(const struct line *line)
{
	return line->why == WHY_ROSTER && line_gap(line + 1) > 0;
}

/* The last of a list, a roster or lines of one sign. */
static bool
ends_lines(const struct outline *outline, const struct line *line)
{
	return ends_roster(line) || ends_list(outline, line) ||
	    ends_signs(outline, line);
}

bool
finished_is(const struct outline *outline, const struct line *line)
{
	return ends_clause((enum end)line->end) || aside_is_entry(line) ||
	    line->kind == KIND_NOTE || line->kind == KIND_SALUTE ||
	    line->why == WHY_CONTENTS || line->why == WHY_ATTENDANCE ||
	    ends_lines(outline, line) || aside_is_of_paper(line_text(line));
}
