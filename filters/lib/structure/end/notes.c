/* The notes of a text, at its end or below a part of it. */
#include "structure/end/notes.h"

#include "base/blank.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "structure/end/note_runs.h"
#include "structure/lines/shape.h"
#include "structure/model/style.h"

enum {
	LINES_MOST = 24, /* of a note, behind its first */
	SHORT_CHARS = 24, /* of a line that may head text */
	FRONT_LINES = 6, /* above a note to the title that stands below it */
	LOST_SHARE = 5,
};

/* One mark in five may be lost, of ① as its text was copied. */
static bool
nearly_all(const struct note_run *run)
{
	uint32_t lost = run->count - run->answered;

	return run->form == NOTE_CIRCLE ? lost * LOST_SHARE <= run->count
					: lost == 0;
}

/* Of title, day and author: nothing is said yet. */
static bool
is_front(const struct outline *outline, uint32_t i)
{
	if (i > FRONT_LINES)
		return false;
	while (i-- > 0)
		if (outline->lines[i].end == END_STOP ||
		    outline->lines[i].end == END_QUESTION)
			return false;
	return true;
}

/* A line with a star stands right above or below: they list. */
static bool
is_beside_star(const struct note_runs *runs, uint32_t k)
{
	const struct note *note = &runs->note[k];

	return (k > 0 && note[-1].mark.form == NOTE_STAR &&
		   note[-1].line + 1 == note->line) ||
	    (k + 1 < runs->count && note[1].mark.form == NOTE_STAR &&
		note->line + 1 == note[1].line);
}

/*
 * * 这是作者在…的讲话。: the title has no star, and needs none, where the note says
 * that it tells of the text, below the title or behind the text.
 */
static bool
tells_of_text(const struct outline *outline, const struct note_runs *runs,
    const struct note_run *run)
{
	uint32_t k = runs->slot[run->slot];
	const struct note *note = &runs->note[k];
	const struct line *line = &outline->lines[run->first];
	struct span text = span_from(line_text(line), note->mark.len);
	bool behind = note_runs_end_text(outline, run) ||
	    (run->last + 1 < outline->line_count &&
		note_mark_heads(line_text(line + 1)));

	if (run->form != NOTE_STAR || run->refused || note->mark.value != 1 ||
	    is_beside_star(runs, k) ||
	    words_begin(blank_trim(text), &words_note_of_text) == 0)
		return false;
	return behind || run->headed || is_front(outline, run->first);
}

/*
 * 1. and * need a head or a mark, ① and （1） more than one answer: what is to be
 * answered by a run of that form so that it is one of notes.
 */
static bool
are_notes(const struct note_run *run)
{
	bool most = run->answered * 2 >= run->count;

	if (run->given || run->refused || run->answered == 0)
		return run->given;
	switch ((int)run->form) {
	case NOTE_STAR:
		return run->count == 1;
	case NOTE_ROUND:
	case NOTE_CIRCLE:
		return run->headed ? most : nearly_all(run);
	case NOTE_POINT:
		return most;
	default:
		return most || run->headed;
	}
}

/* By 一、 or （一）, as no notes are. */
static bool
is_numbered(const struct outline *outline, const struct line *line)
{
	return line->entry != NONE &&
	    outline->entries[line->entry].style <= STYLE_HAN_PAREN;
}

/* A line of its own, or of a heading, or that says what is no note. */
static bool
parts(const struct outline *outline, const struct line *line)
{
	if (line->kind != KIND_PARA || line->given != KIND_UNKNOWN ||
	    note_mark_heads(line_text(line)))
		return true;
	if (is_numbered(outline, line))
		return true;
	return (line->end == END_OPEN && line->chars <= SHORT_CHARS) ||
	    shape_is_bracketed(line_text(line)) ||
	    date_is_line(line_text(line));
}

/* [2] 见… and its like begin a note, whether or not anything points to it. */
static bool
looks_like_note(const struct line *line)
{
	struct note_mark mark;

	return note_mark_begins(line_text(line), false, &mark) &&
	    mark.form != NOTE_CIRCLE && mark.form != NOTE_ROUND &&
	    mark.form != NOTE_STAR && mark.form != NOTE_RAISED;
}

/* The lines (from, end) go on with the note, unless `last`, up to one that parts. */
static void
take_lines(struct outline *outline, size_t from, size_t end, bool last)
{
	for (size_t i = from + 1; i < end; i++) {
		struct line *line = &outline->lines[i];

		if (looks_like_note(line) || (last && parts(outline, line)))
			return;
		if (line->kind != KIND_PARA ||
		    line_is_refused(line, KIND_FOOTNOTE))
			continue;
		line->entry = NONE;
		line_set(line, KIND_FOOTNOTE, WHY_NOTE);
	}
}

/*
 * What stands between two notes goes on with the first, where the mark of the
 * second stands above both: else it is text, as on the next page.
 */
static void
join_notes(struct outline *outline, const struct note_runs *runs,
    const struct note *a, const struct note *b)
{
	bool headed = runs->run[a->run].headed;
	size_t between = b->line - a->line - 1;

	if (between == 0 || between > LINES_MOST)
		return;
	if (b->marked == NONE ? headed && runs->run[b->run].taken
			      : b->marked < a->line)
		take_lines(outline, a->line, b->line, false);
}

/* The mark is the label: cut off the text, with the blanks in front of it. */
static void
take_note(struct outline *outline, const struct note *note)
{
	struct line *line = &outline->lines[note->line];

	line->entry = NONE;
	line_set(line, KIND_FOOTNOTE, WHY_NOTE);
	if (outline_head(outline, note->line) == 0)
		outline_cut(outline, note->line, line->lead + note->mark.len);
}

/* The head of a run, which stands above it or above the star in front. */
static void
take_head(struct outline *outline, const struct note_run *run)
{
	struct line *line = &outline->lines[run->first];

	if (!run->headed || run->first == 0 || line[-1].kind != KIND_PARA ||
	    !note_mark_heads(line_text(&line[-1])) || outline->headings_given)
		return;
	line[-1].entry = NONE;
	line_set(&line[-1], KIND_HEAD, WHY_NOTES);
}

static void
take_runs(struct outline *outline, const struct note_runs *runs)
{
	const struct note *last = NULL;

	for (size_t i = 0; i < runs->count; i++) {
		const struct note *note = &runs->note[i];

		if (!runs->run[note->run].taken)
			continue;
		if (last != NULL)
			join_notes(outline, runs, last, note);
		take_note(outline, note);
		last = note;
	}
	if (last != NULL && runs->run[last->run].headed &&
	    !runs->run[last->run].beside)
		take_lines(outline, last->line, outline->line_count, true);
}

void
notes_find(struct outline *outline)
{
	struct note_runs runs = {0};

	note_runs_find(&runs, outline);
	for (size_t r = 0; r < runs.run_count; r++) {
		runs.run[r].taken = are_notes(&runs.run[r]) ||
		    tells_of_text(outline, &runs, &runs.run[r]);
		if (runs.run[r].taken)
			take_head(outline, &runs.run[r]);
	}
	take_runs(outline, &runs);
	note_runs_free(&runs);
}

bool
notes_head(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->why == WHY_NOTES ||
	    (line_is_given_head(line) && i + 1 < outline->line_count &&
		line[1].kind == KIND_FOOTNOTE &&
		note_mark_heads(line_text(line)));
}

bool
notes_hold(const struct line *line)
{
	return line->kind == KIND_FOOTNOTE || line->why == WHY_NOTES ||
	    (line_is_given_head(line) && note_mark_heads(line_text(line)));
}

size_t
notes_begin(const struct outline *outline, size_t first, size_t end)
{
	while (end > first && notes_hold(&outline->lines[end - 1]))
		end--;
	return end;
}
