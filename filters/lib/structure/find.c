/* The structure of one document: the passes, in their order. */
#include "structure/find.h"

#include "structure/end/back.h"
#include "structure/end/notes.h"
#include "structure/front/contributors.h"
#include "structure/front/enclosed.h"
#include "structure/front/front.h"
#include "structure/front/listed_paper.h"
#include "structure/lines/contents.h"
#include "structure/lines/counter.h"
#include "structure/lines/lines.h"
#include "structure/lines/page_number.h"
#include "structure/lines/tables.h"
#include "structure/lines/times.h"
#include "structure/lines/wrap.h"
#include "structure/numbers/again.h"
#include "structure/numbers/bullets.h"
#include "structure/numbers/counted.h"
#include "structure/numbers/judge.h"
#include "structure/numbers/levels.h"
#include "structure/numbers/nest.h"
#include "structure/numbers/runs.h"
#include "structure/plain/headline.h"
#include "structure/plain/leads.h"
#include "structure/plain/motto.h"
#include "structure/plain/plain.h"
#include "structure/plain/programme.h"
#include "structure/rest/metre.h"
#include "structure/rest/poems.h"
#include "structure/rest/several.h"
#include "structure/rest/verse.h"
#include "structure/turns/attendance.h"
#include "structure/turns/inquiry.h"
#include "structure/turns/turns.h"

void
outline_find(
    struct outline *outline, struct span text, const struct givens *givens)
{
	outline->run_count = 0;
	outline->rows_count = 0;
	outline->heads.used = false;
	outline->body = 0;
	outline->titled = false;
	outline->transcript = false;
	outline->programme = false;
	outline->headings_given = false;
	lines_split(outline, text);
	if (givens != NULL)
		given_note(outline, givens);
	tables_find(outline, text);
	wrap_find(outline);
	contents_find(outline);
	times_find(outline);
	page_find(outline);
	counter_find(outline);
	notes_find(outline);
	inquiry_find(outline);
	turns_find(outline);
	front_find(outline);
	attendance_find(outline);
	contributors_find(outline);
	enclosed_find(outline);
	listed_papers_find(outline);
	several_titles(outline);
	runs_find(outline);
	judge_runs(outline);
	nest_runs(outline);
	judge_lines(outline);
	bullets_free(outline);
	again_find(outline);
	back_find(outline);
	programme_find(outline);
	poems_find(outline);
	verse_find(outline);
	metre_find(outline);
	plain_find(outline);
	headline_find(outline);
	counted_find(outline);
	motto_find(outline);
	leads_find(outline);
	verse_join(outline);
	if (givens != NULL)
		given_settle(outline, givens);
	tables_settle(outline);
	levels_assign(outline);
}
