/* The rules `ellipsis`, `dash`, `dot` and `colon`. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "context/mark_walk.h"
#include "scan/character.h"
#include "stage/stage.h"

/* A run of characters of one class. */
struct run {
	size_t end, count;
	bool ascii; /* all of it */
	bool settled; /* all of it is the character the rule writes */
};

static bool
is_ellipsis(uint32_t code)
{
	return code == U'…' || code == 0x22ef /* raised */;
}

static bool
is_stop(uint32_t code)
{
	return code == '.' || code == U'。';
}

static bool
is_dash(uint32_t code)
{
	return code == '-' || (code >= 0x2012 && code <= 0x2015) ||
	    code == 0x2500 /* line of a table */ ||
	    code == 0xff0d /* wide hyphen */;
}

static bool
is_dot(uint32_t code)
{
	return code == U'•' || code == 0x2027 /* hyphenation point */ ||
	    code == U'・' || code == 0xff65 /* half as wide */;
}

static bool
is_colon(uint32_t code)
{
	return code == 0x2236 /* ratio */ || code == 0xfe30 /* raised */;
}

static struct run
read_run(struct span text, size_t at, bool (*belongs)(uint32_t), uint32_t wish)
{
	struct run run = {at, 0, true, true};
	uint32_t code;

	while (run.end < text.len) {
		size_t len = utf8_next(text, run.end, &code);

		if (!belongs(code))
			break;
		run.ascii &= code < 0x80;
		run.settled &= code == wish;
		run.count++;
		run.end += len;
	}
	return run;
}

static bool
counts_pages(uint32_t code)
{
	return context_is_digit(code) || character_is_one_of(code, "ivxIVX");
}

/* Dots lead to a page number that ends the line: 总则......1, and …（3）. */
static bool
is_leader(struct span text, size_t at)
{
	enum { FAR = 16 }; /* bytes */
	size_t from = at, digits = 0;
	uint32_t code = context_at(text, at);

	while (!character_ends_line(code) && at - from <= FAR) {
		if (counts_pages(code))
			digits++;
		else if (!character_is_blank(code) &&
		    !character_is_one_of(code, "()（）第页頁-"))
			return false;
		at += utf8_next(text, at, &code);
		code = context_at(text, at);
	}
	return digits > 0 && digits < 5 && character_ends_line(code);
}

/* Longer runs are leaders and omitted paragraphs. */
static struct run
settle_ellipsis(struct stage_state *state, struct walk *walk)
{
	struct run run = read_run(walk->text, walk->at, is_ellipsis, U'…');

	if (run.count <= 3 && !(run.settled && run.count == 2) &&
	    walk_is_beside_han(walk, run.end) &&
	    !is_leader(walk->text, run.end))
		edit_replace(&state->editor, walk->at, run.end - walk->at,
		    SPAN("……"), RULE_ELLIPSIS);
	return run;
}

static struct run
settle_stops(struct stage_state *state, struct walk *walk)
{
	struct run run = read_run(walk->text, walk->at, is_stop, 0);

	if (run.count >= 3 && run.count <= 6 &&
	    walk_is_beside_han(walk, run.end) &&
	    !is_leader(walk->text, run.end))
		edit_replace(&state->editor, walk->at, run.end - walk->at,
		    SPAN("……"), RULE_ELLIPSIS);
	return run;
}

static bool
is_box(uint32_t code)
{
	return code >= 0x2500 && code <= 0x257f;
}

/* Behind `<!`. */
static bool
is_comment(struct span text, size_t at)
{
	return at >= 2 && text.ptr[at - 2] == '<' && text.ptr[at - 1] == '!';
}

/* Options, ranges, comments, tables, rules across the page. */
static bool
is_no_dash(struct span text, size_t at, const struct run *run)
{
	uint32_t before = context_before(text, at);
	uint32_t behind = context_at(text, run->end);
	bool after_word = context_is_letter(before) || context_is_digit(before);
	bool before_word =
	    context_is_letter(behind) || context_is_digit(behind);

	return is_box(before) || is_box(behind) || behind == '>' ||
	    is_comment(text, at) || before == '<' || before == '|' ||
	    behind == '|' || (after_word && before_word) ||
	    (run->ascii && context_is_letter(behind));
}

static struct run
settle_dash(struct stage_state *state, struct walk *walk)
{
	struct run run = read_run(walk->text, walk->at, is_dash, U'—');
	uint32_t code = context_at(walk->text, walk->at);
	bool lone = run.count == 1 && (code == 0x2015 || code == 0x2500);

	if (run.count > 4 || (run.count == 1 && !lone) ||
	    (run.count == 2 && run.settled) ||
	    is_no_dash(walk->text, walk->at, &run))
		return run;
	if (lone &&
	    !(unicode_is_han(context_before(walk->text, walk->at)) &&
		unicode_is_han(context_at(walk->text, run.end))))
		return run;
	edit_replace(&state->editor, walk->at, run.end - walk->at,
	    lone ? SPAN("—") : SPAN("——"), RULE_DASH);
	return run;
}

/* Between the parts of a name, or of two words. */
static struct run
settle_dot(struct stage_state *state, struct walk *walk)
{
	struct run run = read_run(walk->text, walk->at, is_dot, 0);
	uint32_t before = context_before(walk->text, walk->at);
	uint32_t behind = context_at(walk->text, run.end);
	bool left = unicode_is_han(before), right = unicode_is_han(behind);

	if (run.count == 1 && (left || right) &&
	    (left || context_is_letter(before)) &&
	    (right || context_is_letter(behind)))
		edit_code(&state->editor, walk->at, run.end - walk->at, U'·',
		    RULE_DOT);
	return run;
}

static struct run
settle_colon(struct stage_state *state, struct walk *walk)
{
	struct run run = read_run(walk->text, walk->at, is_colon, 0);
	bool ratio = context_is_digit(context_before(walk->text, walk->at)) &&
	    context_is_digit(context_at(walk->text, run.end));
	bool raised = context_at(walk->text, walk->at) == 0xfe30;

	if (run.count != 1)
		return run;
	if (ratio && raised)
		edit_code(&state->editor, walk->at, run.end - walk->at, ':',
		    RULE_COLON);
	else if (!ratio && walk_is_beside_han(walk, run.end))
		edit_code(&state->editor, walk->at, run.end - walk->at, U'：',
		    RULE_COLON);
	return run;
}

static const struct {
	bool (*belongs)(uint32_t code);
	struct run (*settle)(struct stage_state *state, struct walk *walk);
	enum rule rule;
	bool whole_line; /* it is enough that the line has Han */
} classes[] = {
    {is_ellipsis, settle_ellipsis, RULE_ELLIPSIS, false},
    {is_stop, settle_stops, RULE_ELLIPSIS, false},
    {is_dash, settle_dash, RULE_DASH, true},
    {is_dot, settle_dot, RULE_DOT, false},
    {is_colon, settle_colon, RULE_COLON, false},
};

/* The end of the run at the walk's place; the place itself for none. */
static size_t
settle(struct stage_state *state, struct walk *walk, uint32_t code, bool han)
{
	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++)
		if (stage_wants(state, classes[i].rule) &&
		    classes[i].belongs(code) && (han || !classes[i].whole_line))
			return classes[i].settle(state, walk).end;
	return walk->at;
}

static void
settle_line(struct stage_state *state, struct walk *walk, size_t end)
{
	static const bool table[256] = {
	    ['-'] = true,
	    ['.'] = true,
	    [0xe2] = true,
	    [0xe3] = true,
	    [0xef] = true,
	};
	struct span text = walk->text;
	bool han = context_line_has_han(text, walk->at, end);

	while (walk_leap(walk, end, table)) {
		uint32_t code;
		size_t len = utf8_next(text, walk->at, &code);
		size_t behind = settle(state, walk, code, han);

		walk->at = behind > walk->at ? behind : walk->at + len;
	}
}

void
stage_marks(struct stage_state *state)
{
	struct walk walk = walk_begin(state->editor.text, 0);

	for (; walk.at < walk.text.len; walk.at++) {
		size_t end = context_line_end(walk.text, walk.at);

		if (walk_is_code(&walk, end))
			walk.at = end;
		else
			settle_line(state, &walk, end);
	}
}
