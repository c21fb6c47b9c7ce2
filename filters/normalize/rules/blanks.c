/* The stage of blanks: indents, trailing blanks, runs inside a line. */
#include "rules/blanks.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "rules/character.h"
#include "rules/context.h"
#include "rules/stage.h"

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

void
stage_blanks(struct stage_state *state)
{
	struct span text = state->editor.text;
	const struct stage_document *document = state->document;
	size_t number = document->line;
	struct line line = {0};

	for (; line.start < text.len; number++) {
		line.end = context_line_end(text, line.start);
		if (!parts_line_ends(text, line) &&
		    !rows_kept_has(document->rows, number))
			settle_line(state, line);
		line.start = line.end + 1;
	}
}
