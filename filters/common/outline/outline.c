/* The structure of one document: the parts, in their order. */
#include "outline.h"

#include <stdlib.h>

#include "back.h"
#include "contents.h"
#include "counted.h"
#include "front.h"
#include "judge.h"
#include "leads.h"
#include "levels.h"
#include "lines.h"
#include "motto.h"
#include "nest.h"
#include "page.h"
#include "plain.h"
#include "runs.h"
#include "turns.h"
#include "verse.h"
#include "wrap.h"

void
outline_find(
    struct outline *outline, struct span text, const struct givens *givens)
{
	outline->line_count = 0;
	outline->entry_count = 0;
	outline->run_count = 0;
	outline->numbers = 0;
	outline->body = 0;
	outline->titled = false;
	outline->transcript = false;
	outline->headings_given = false;
	lines_split(outline, text);
	if (givens != NULL)
		given_note(outline, givens);
	wrap_find(outline);
	contents_find(outline);
	page_find(outline);
	turns_find(outline);
	front_find(outline);
	runs_find(outline);
	judge_runs(outline);
	nest_runs(outline);
	judge_lines(outline);
	back_find(outline);
	verse_find(outline);
	plain_find(outline);
	counted_find(outline);
	motto_find(outline);
	leads_find(outline);
	if (givens != NULL)
		given_settle(outline, givens);
	levels_assign(outline);
}

void
outline_shift(struct outline *outline, size_t before)
{
	for (size_t i = 0; before > 0 && i < outline->line_count; i++)
		outline->lines[i].number += before;
	outline->numbers += before;
}

void
outline_free(struct outline *outline)
{
	free(outline->lines);
	free(outline->entries);
	free(outline->runs);
	*outline = (struct outline){0};
}
