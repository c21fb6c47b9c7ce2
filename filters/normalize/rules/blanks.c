/* The stage of blanks: indents, trailing blanks, runs inside a line. */
#include "rules/blanks.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "rules/rows_shown.h"
#include "scan/character.h"
#include "stage/stage.h"

struct line {
	size_t start, end; /* without what ends it */
};

/* A run of blanks inside a line. */
struct run {
	size_t start, end;
	size_t count; /* of blanks */
	uint32_t first; /* of them */
};

/* The end of the blanks at text[at]. */
static size_t
skip_blanks(struct span text, size_t at, size_t end)
{
	while (at < end) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (!character_is_blank(code))
			break;
		at += len;
	}
	return at;
}

/* The start of the blanks that end at text[end]. */
static size_t
skip_back(struct span text, size_t start, size_t end)
{
	while (end > start) {
		size_t at = utf8_before(text, end);
		uint32_t code;

		(void)utf8_next(text, at, &code);
		if (!character_is_blank(code))
			break;
		end = at;
	}
	return end;
}

struct blanks_line
blanks_trim(struct span text, size_t start, size_t end)
{
	struct blanks_line line = {start, end, end};

	if (line.stop > start && text.ptr[line.stop - 1] == '\n')
		line.stop--;
	line.end = line.stop;
	if (line.end > start && text.ptr[line.end - 1] == '\r')
		line.end--;
	line.start = skip_blanks(text, start, line.end);
	line.end = skip_back(text, line.start, line.end);
	return line;
}

static void
take_away(struct stage_state *state, size_t start, size_t end, enum rule rule)
{
	if (end > start && stage_wants(state, rule))
		edit_replace(&state->editor, start, end - start,
		    (struct span){"", 0}, rule);
}

/* The next byte that may begin a blank. */
static size_t
leap(struct span text, size_t end, size_t at)
{
	static const bool begins[256] = {
	    [' '] = true,
	    ['\t'] = true,
	    [0xc2] = true,
	    [0xe1] = true,
	    [0xe2] = true,
	    [0xe3] = true,
	};

	while (at < end && !begins[(unsigned char)text.ptr[at]])
		at++;
	return at;
}

/* The next run of blanks in the line's inner part, which has no outer ones. */
static bool
next_run(struct span text, size_t end, size_t at, struct run *run)
{
	while ((at = leap(text, end, at)) < end) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (character_is_blank(code)) {
			*run = (struct run){at, at, 0, code};
			while (character_is_blank(code)) {
				run->end += len;
				run->count++;
				len = utf8_next(text, run->end, &code);
			}
			return true;
		}
		at += len;
	}
	return false;
}

static bool
is_between_han(struct span text, const struct run *run)
{
	uint32_t left, right;

	(void)utf8_next(text, utf8_before(text, run->start), &left);
	(void)utf8_next(text, run->end, &right);
	return unicode_is_han(left) && unicode_is_han(right);
}

/*
 * What a run becomes: one U+3000 between Han where it is wide, else a space.
 * In a line that has wider runs a lone U+3000 spreads the two characters of a
 * name, and becomes a space, so that the columns stay apart.
 */
static void
settle_run(struct stage_state *state, const struct run *run, bool columns)
{
	struct span text = state->editor.text;
	bool wide = run->count > 1 || (run->first == 0x3000 && !columns);
	uint32_t code = wide && is_between_han(text, run) ? 0x3000 : ' ';

	if (run->count > 1 || (run->first == 0x3000 && code == ' '))
		edit_code(&state->editor, run->start, run->end - run->start,
		    code, RULE_BLANKS);
}

static bool
has_columns(struct span text, size_t start, size_t end)
{
	struct run run;

	for (; next_run(text, end, start, &run); start = run.end)
		if (run.count > 1 && is_between_han(text, &run))
			return true;
	return false;
}

static void
settle_line(struct stage_state *state, struct line line)
{
	struct span text = state->editor.text;
	size_t start = skip_blanks(text, line.start, line.end);
	size_t end = skip_back(text, start, line.end);
	struct run run;
	bool columns;

	take_away(state, line.start, start,
	    start == line.end && stage_wants(state, RULE_TRAILING)
		? RULE_TRAILING
		: RULE_INDENT);
	if (stage_wants(state, RULE_BLANKS)) {
		columns = has_columns(text, start, end);
		for (size_t at = start; next_run(text, end, at, &run);
		     at = run.end)
			settle_run(state, &run, columns);
	}
	take_away(state, end, line.end, RULE_TRAILING);
}

/* Emptied, the line would bring a CR and an LF together: two line ends. */
static bool
parts_line_ends(struct span text, struct line line)
{
	return skip_blanks(text, line.start, line.end) == line.end &&
	    line.start > 0 && text.ptr[line.start - 1] == '\r' &&
	    line.end < text.len && text.ptr[line.end] == '\n';
}

/* Cells stay apart: U+3000 for each that a run parts, and a space within one. */
static void
settle_gap(struct stage_state *state, size_t at, const struct grid_gap *gap,
    enum grid_how how)
{
	struct span blanks = {state->editor.text.ptr + at, gap->end - at};
	size_t parts = grid_parts(how, gap);
	struct buf cells = {0};

	for (size_t i = 0; i < parts; i++)
		buf_string(&cells, "　");
	if (parts == 0)
		buf_byte(&cells, ' ');
	if (!span_equal(blanks, buf_view(&cells)))
		edit_replace(&state->editor, at, blanks.len, buf_view(&cells),
		    RULE_BLANKS);
	buf_free(&cells);
}

/* A row of a table whose cells are not yet parted by U+3000. */
static void
settle_row(struct stage_state *state, struct line line, enum grid_how how)
{
	struct span text = {state->editor.text.ptr, line.end};
	size_t start = line.start, end = line.end;

	/* A TAB in front is an empty cell. */
	if (how != GRID_TABS || grid_gap_at(text, start).tabs == 0)
		start = skip_blanks(text, start, end);
	if (how != GRID_TABS)
		end = skip_back(text, start, end);
	take_away(state, line.start, start, RULE_INDENT);
	for (size_t at = start; at < end;) {
		struct grid_gap gap = grid_gap_at(text, at);
		uint32_t code;

		if (gap.end == at) {
			at += utf8_next(text, at, &code);
			continue;
		}
		settle_gap(state, at, &gap, how);
		at = gap.end;
	}
	take_away(state, end, line.end, RULE_TRAILING);
}

void
stage_blanks(struct stage_state *state)
{
	struct span text = state->editor.text;
	const struct stage_document *document = state->document;
	const struct grid *grid = rows_shown(state);
	size_t number = document->line;
	struct line line = {0};

	while (line.start < text.len) {
		enum grid_how how = GRID_NONE;

		line.end = context_line_end(text, line.start);
		if (grid != NULL)
			how = grid_at(grid, number).how;
		if (how > GRID_KEPT)
			settle_row(state, line, how);
		else if (how == GRID_NONE && !parts_line_ends(text, line) &&
		    !rows_kept_has(document->rows, number))
			settle_line(state, line);
		/* A CR that stays ends no line that anybody counts. */
		number += line.end < text.len && text.ptr[line.end] == '\n';
		line.start = line.end + 1;
	}
}

void
stage_cells(struct stage_state *state)
{
	const struct grid *grid = rows_shown(state);
	struct span text = state->editor.text;
	size_t number = 1;

	if (grid == NULL || grid->count == 0)
		return;
	for (size_t start = 0, end; start < text.len; start = end + 1) {
		const char *stop =
		    memchr(text.ptr + start, '\n', text.len - start);
		enum grid_how how = grid_at(grid, number++).how;

		end = stop != NULL ? (size_t)(stop - text.ptr) : text.len;
		if (how > GRID_KEPT)
			settle_row(state, (struct line){start, end}, how);
	}
}
