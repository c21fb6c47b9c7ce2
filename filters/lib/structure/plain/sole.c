/* A line that is all there is below a number. */
#include "structure/plain/sole.h"

/* The run of numbered titles that the line is of, or NONE. */
static uint32_t
run_of(const struct outline *outline, const struct line *line)
{
	return line->entry != NONE && kind_is_heading((enum kind)line->kind) &&
		outline->entries[line->entry].form <= FORM_COLON
	    ? outline->entries[line->entry].run
	    : NONE;
}

bool
sole_is(const struct outline *outline, size_t i)
{
	uint32_t above = run_of(outline, &outline->lines[i - 1]);
	uint32_t below = run_of(outline, &outline->lines[i + 1]);

	if (below == NONE)
		return false;
	while (above != NONE && above != below)
		above = outline->runs[above].parent;
	return above == below;
}
