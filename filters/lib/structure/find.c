/* The structure of one document: the passes, in their order. */
#include "structure/find.h"

#include "structure/front/front.h"
#include "structure/lines/contents.h"
#include "structure/lines/lines.h"
#include "structure/lines/page_number.h"
#include "structure/lines/wrap.h"
#include "structure/numbers/again.h"
#include "structure/numbers/counted.h"
#include "structure/numbers/judge.h"
#include "structure/numbers/levels.h"
#include "structure/numbers/nest.h"
#include "structure/numbers/runs.h"
#include "structure/rest/attendance.h"
#include "structure/rest/back.h"
#include "structure/rest/enclosed.h"
#include "structure/rest/inquiry.h"
#include "structure/rest/leads.h"
#include "structure/rest/motto.h"
#include "structure/rest/notes.h"
#include "structure/rest/plain.h"
#include "structure/rest/programme.h"
#include "structure/rest/turns.h"
#include "structure/rest/verse.h"

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
	wrap_find(outline);
	contents_find(outline);
	page_find(outline);
	notes_find(outline);
	inquiry_find(outline);
	turns_find(outline);
	front_find(outline);
	attendance_find(outline);
	enclosed_find(outline);
	runs_find(outline);
	judge_runs(outline);
	nest_runs(outline);
	judge_lines(outline);
	again_find(outline);
	back_find(outline);
	programme_find(outline);
	verse_find(outline);
	plain_find(outline);
	counted_find(outline);
	motto_find(outline);
	leads_find(outline);
	verse_join(outline);
	if (givens != NULL)
		given_settle(outline, givens);
	levels_assign(outline);
}
