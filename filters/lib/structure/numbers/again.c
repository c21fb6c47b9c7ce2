/*
 * Headings without a number where numbers begin again.
 *
 * A short line between the last section of a run and 一、 of the next, which
 * nothing divides from it, says what the next is of: 再版附记.  One will do, since
 * the numbers tell.
 */
#include "structure/numbers/again.h"

#include "chinese/date.h"
#include "chinese/scan.h"
#include "structure/front/salutation.h"
#include "structure/lines/shape.h"
#include "structure/rest/aside.h"

enum { HEAD_CHARS = 30 };

/* The line in front of the run stands alone behind a finished paragraph. */
static bool
may_head(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	struct span text = line_text(line);

	return i > outline->body && line->kind == KIND_PARA &&
	    line->entry == NONE && line->end == END_OPEN && !line->full &&
	    line->chars > 1 && line->chars <= HEAD_CHARS &&
	    line[-1].end == END_STOP && line[-1].kind == KIND_PARA &&
	    scan_opening(text, 0) == 0 && date_begins(text) == 0 &&
	    shape_sentence(text) == 0 && !address_begins(text) &&
	    !aside_is_caption(line) && !aside_is_record(text) &&
	    !aside_is_address(text);
}

/* The run counts from one as that before it did, and both head text. */
static bool
begins_again(const struct outline *outline, const struct run *run,
    const struct run *before)
{
	return run->heads && run->standing && before->heads &&
	    before->standing && run->count > 1 && before->count > 1 &&
	    run->parent == before->parent && before->end < run->first &&
	    outline->entries[run->first].number == 1 &&
	    outline->entries[before->first].number == 1;
}

void
again_find(struct outline *outline)
{
	uint32_t last[STYLE_COUNT];

	if (outline->transcript || outline->headings_given)
		return;
	for (size_t i = 0; i < STYLE_COUNT; i++)
		last[i] = NONE;
	for (uint32_t i = 0; i < outline->run_count; i++) {
		const struct run *run = &outline->runs[i];
		uint32_t first = outline->entries[run->first].line;

		if (last[run->style] != NONE && first > 0 &&
		    begins_again(
			outline, run, &outline->runs[last[run->style]]) &&
		    may_head(outline, first - 1))
			line_set(
			    &outline->lines[first - 1], KIND_HEAD, WHY_AGAIN);
		last[run->style] = i;
	}
}
