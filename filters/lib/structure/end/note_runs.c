/* Lines that notes may begin, in runs that count up, and the marks in the text. */
#include "structure/end/note_runs.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "structure/end/note_line.h"

enum {
	SKIPPED_MOST = 2, /* numbers that may be missing */
	BEHIND_MOST = 3, /* lines behind the last notes of a text */
	HEAD_CHARS = 12, /* 【注释与参考文献】： */
};

/* What a run is found by, while lines are gone through. */
struct gathering {
	const struct outline *outline;
	struct note_runs *runs;
	uint32_t last[NOTE_FORMS]; /* the open run of each form, or NONE */
	uint32_t head; /* the last line that is 注释, or NONE */
	uint32_t under; /* the run of the last note, or NONE */
};

static bool
is_free(const struct line *line)
{
	return line->kind == KIND_PARA &&
	    (line->given == KIND_UNKNOWN || line->given == KIND_FOOTNOTE);
}

/*
 * Most lines begin with Han: of these 注, 註, 本, 脚, 腳, 附, 尾, 参 and 參, or nearly,
 * or short.
 */
static bool
may_begin(const struct line *line)
{
	const unsigned char *text =
	    (const unsigned char *)line->start + line->lead;

	if (text[0] == 0xe6)
		return text[1] == 0xb3 || text[1] == 0x9c;
	if (text[0] == 0xe8)
		return text[1] == 0xa8 || text[1] == 0x84 || text[1] == 0x85;
	if (text[0] == 0xe5 && (text[1] == 0x8f || text[1] == 0xb0))
		return true;
	if (text[0] == 0xe9 && text[1] == 0x99)
		return true;
	return text[0] < 0xe4 || text[0] == 0xef || line->chars <= HEAD_CHARS;
}

/*
 * The line stands right below 注释, or below a note on the line of 注释, or notes do
 * that stand there.
 */
static bool
is_headed(const struct gathering *g, uint32_t i)
{
	const struct note_runs *runs = g->runs;

	if (g->head != NONE && g->head + 1 == i)
		return true;
	return g->under != NONE && g->head != NONE &&
	    runs->run[g->under].headed && runs->run[g->under].first >= g->head;
}

/* The mark counts on from the last of the run. */
static bool
goes_on(const struct note_run *run, const struct note_mark *mark)
{
	return mark->form != NOTE_STAR && mark->value > run->value &&
	    mark->value <= run->value + 1 + SKIPPED_MOST;
}

static uint32_t
open_run(struct gathering *g, uint32_t i, const struct note_mark *mark)
{
	struct note_runs *runs = g->runs;

	runs->run = xgrow(
	    runs->run, &runs->run_cap, runs->run_count + 1, sizeof(*runs->run));
	runs->run[runs->run_count] = (struct note_run){.form = mark->form,
	    .first = i,
	    .headed = is_headed(g, i) || g->head == i,
	    .beside = g->head == i};
	g->last[mark->form] = (uint32_t)runs->run_count;
	return (uint32_t)runs->run_count++;
}

/* The number of the last note on the line. */
static unsigned
last_of_line(
    const struct outline *outline, uint32_t i, const struct note_mark *mark)
{
	struct note_mark last = *mark, next;
	struct span rest = span_from(line_text(&outline->lines[i]), mark->len);
	size_t at;

	while (
	    (at = note_line_next(outline, i, rest, &last, &next)) < rest.len) {
		rest = span_from(rest, at + next.len);
		last = next;
	}
	return last.value;
}

/* 1. below 注释 is a note, elsewhere an item. */
static void
add_note(struct gathering *g, uint32_t i, const struct note_mark *mark)
{
	struct note_runs *runs = g->runs;
	uint32_t id = g->last[mark->form];
	struct note_run *run;

	if (id == NONE || !goes_on(&runs->run[id], mark))
		id = open_run(g, i, mark);
	run = &runs->run[id];
	run->last = i;
	run->value = last_of_line(g->outline, i, mark);
	run->count++;
	run->given = run->given || g->outline->lines[i].given == KIND_FOOTNOTE;
	runs->note =
	    xgrow(runs->note, &runs->cap, runs->count + 1, sizeof(*runs->note));
	runs->note[runs->count++] = (struct note){i, id, NONE, *mark};
	g->under = id;
}

/*
 * Something stands behind it, but where a person says so; a mark of one's own
 * needs that.
 */
static bool
may_mark(const struct note_mark *mark, const struct line *line)
{
	return line->given == KIND_FOOTNOTE ||
	    (mark->len < line_text(line).len && mark->form != NOTE_TYPED);
}

static void
gather(struct gathering *g)
{
	const struct outline *outline = g->outline;

	for (uint32_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		struct span text = line_text(line);
		struct note_mark mark;

		if (!may_begin(line))
			continue;
		if (note_mark_heads(text)) {
			g->head = i;
			continue;
		}
		if (is_free(line) && outline_head(outline, i) != NONE &&
		    note_mark_begins(text, is_headed(g, i), &mark) &&
		    may_mark(&mark, line)) {
			if (note_mark_head(text) > 0)
				g->head = i;
			add_note(g, i, &mark);
		}
	}
}

/* So that the notes of a run lie in a row, ascending. */
static void
fill_slots(struct note_runs *runs)
{
	uint32_t at = 0;

	runs->slot = xgrow(
	    runs->slot, &runs->slot_cap, runs->count, sizeof(*runs->slot));
	for (size_t r = 0; r < runs->run_count; r++) {
		runs->run[r].slot = at;
		at += runs->run[r].count;
		runs->run[r].count = 0;
	}
	for (size_t i = 0; i < runs->count; i++) {
		struct note_run *run = &runs->run[runs->note[i].run];

		runs->slot[run->slot + run->count++] = (uint32_t)i;
	}
}

bool
note_runs_end_text(const struct outline *outline, const struct note_run *run)
{
	return run->last + BEHIND_MOST >= outline->line_count - 1;
}

/*
 * ① and （1） list things in most texts: then a colon announces them, or more
 * text follows.  One of several * lists, too.
 */
static bool
lists(const struct outline *outline, const struct note_run *run)
{
	bool counts = run->form == NOTE_ROUND || run->form == NOTE_CIRCLE;

	if (run->headed || run->given)
		return false;
	if (run->first > 0 && run->form != NOTE_STAR &&
	    outline->lines[run->first - 1].end == END_COLON)
		return true;
	return run->first == 0 || run->form == NOTE_POINT ||
	    (counts && run->last - run->first >= 2 * run->count) ||
	    (run->form == NOTE_ROUND && !note_runs_end_text(outline, run));
}

/* The note of the run with that value, or NULL. */
static struct note *
find_note(struct note_runs *runs, const struct note_run *run, unsigned value)
{
	size_t low = 0, high = run->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		struct note *note = &runs->note[runs->slot[run->slot + middle]];

		if (note->mark.value == value)
			return note;
		if (note->mark.value < value)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The marks of the text, in their order, are given to the runs below them. */
struct marking {
	struct note_runs *runs;
	uint32_t open[NOTE_FORMS]; /* the run of each form that may be next */
};

static uint32_t
next_run(const struct note_runs *runs, enum note_form form, uint32_t from,
    uint32_t line)
{
	while (from < runs->run_count &&
	    (runs->run[from].form != form || runs->run[from].refused ||
		runs->run[from].last <= line))
		from++;
	return from;
}

/* False where no run of the form stands below the mark. */
static bool
answer_in(struct marking *m, enum note_form form, uint32_t line,
    const struct note_mark *mark)
{
	struct note_run *run;
	struct note *note;

	m->open[form] = next_run(m->runs, form, m->open[form], line);
	if (m->open[form] == m->runs->run_count)
		return false;
	run = &m->runs->run[m->open[form]];
	note = find_note(m->runs, run, mark->value);
	if (note != NULL && note->marked == NONE && note->line > line) {
		note->marked = line;
		run->answered++;
	}
	return true;
}

static void
answer(struct marking *m, uint32_t line, const struct note_mark *mark)
{
	bool any = false;

	for (int form = NOTE_NONE + 1; form < NOTE_FORMS; form++)
		if (note_form_answers((enum note_form)form, mark->form))
			any |= answer_in(m, (enum note_form)form, line, mark);
	for (int form = NOTE_SQUARE; !any && form <= NOTE_LENS; form++)
		if (note_form_is_near((enum note_form)form, mark->form))
			(void)answer_in(m, (enum note_form)form, line, mark);
}

static void
mark_line(struct marking *m, uint32_t i, struct span text)
{
	size_t at = 0;

	while ((at = note_mark_next(text, at)) < text.len) {
		struct note_mark mark;

		if (!note_mark_read(text, at, &mark)) {
			at++;
			continue;
		}
		if (note_mark_points(text, at, false, &mark))
			answer(m, i, &mark);
		at += mark.len;
	}
}

void
note_runs_find(struct note_runs *runs, const struct outline *outline)
{
	struct gathering g = {outline, runs, {0}, NONE, NONE};
	struct marking m = {.runs = runs};
	size_t next = 0;
	uint32_t end = 0; /* no mark behind the last note is its */

	for (int form = 0; form < NOTE_FORMS; form++)
		g.last[form] = NONE;
	gather(&g);
	if (runs->count == 0)
		return;
	fill_slots(runs);
	for (size_t r = 0; r < runs->run_count; r++) {
		struct note_run *run = &runs->run[r];

		run->refused = lists(outline, run);
		if (!run->refused && run->last > end)
			end = run->last;
	}
	for (uint32_t i = 0; i < end; i++) {
		bool begins = next < runs->count && runs->note[next].line == i;

		next += begins;
		if (!begins)
			mark_line(&m, i, line_text(&outline->lines[i]));
	}
}

void
note_runs_free(struct note_runs *runs)
{
	free(runs->note);
	free(runs->run);
	free(runs->slot);
	*runs = (struct note_runs){0};
}
