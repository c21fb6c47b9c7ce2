/*
 * The rule `quotes`: straight and misturned quotation marks, in pairs within a
 * line and never across.
 */
#include "base/unicode.h"
#include "base/utf8.h"
#include "rules/character.h"
#include "rules/context.h"
#include "rules/stage.h"
#include "scan/quick.h"

/* Double or single marks. */
struct family {
	uint32_t open, close, straight, wide; /* wide: full-width straight */
	uint32_t corner_open, corner_close;
};

static const struct family families[] = {
    {0x201c, 0x201d, '"', 0xff02, 0x300c, 0x300d},
    {0x2018, 0x2019, '\'', 0xff07, 0x300e, 0x300f},
};

struct mark {
	size_t at, len;
	uint32_t code;
	bool opens; /* where the marks of the line open and close by turns */
};

/* The marks of one line, one after the other. */
struct marks {
	const struct family *family;
	struct span text;
	size_t at, end;
	bool opens;
};

static bool
is_word(uint32_t code)
{
	return context_is_letter(code) || context_is_digit(code);
}

static bool
is_in_word(struct span text, const struct mark *mark)
{
	return is_word(context_before(text, mark->at)) &&
	    is_word(context_at(text, mark->at + mark->len));
}

/* The mark in “don’t” is none of a pair. */
static bool
is_apostrophe(struct span text, const struct mark *mark)
{
	return mark->code != 0x2018 && is_in_word(text, mark);
}

static bool
next_mark(struct marks *marks, struct mark *mark)
{
	static const bool begins[256] = {
	    ['"'] = true, ['\''] = true, [0xe2] = true, [0xef] = true};
	const struct family *family = marks->family;

	while (marks->at < marks->end) {
		if (!begins[(unsigned char)marks->text.ptr[marks->at]]) {
			marks->at++;
			continue;
		}
		mark->at = marks->at;
		mark->len = utf8_next(marks->text, marks->at, &mark->code);
		marks->at += mark->len;
		if ((mark->code == family->open ||
			mark->code == family->close ||
			mark->code == family->straight ||
			mark->code == family->wide) &&
		    (family->straight == '"' ||
			!is_apostrophe(marks->text, mark))) {
			mark->opens = marks->opens;
			marks->opens = !marks->opens;
			return true;
		}
	}
	return false;
}

/* What can stand before an opening mark, and hardly before a closing one. */
static bool
leads_in(uint32_t code)
{
	switch (code) {
	case '(':
	case '[':
	case ',':
	case ':':
	case ';':
	case 0x2236:
	case 0x3001:
	case 0x3008:
	case 0x300a:
	case 0x3010:
	case 0xfe30:
	case 0xff08:
	case 0xff0c:
	case 0xff1a:
	case 0xff1b:
		return true;
	default:
		return character_is_blank(code) || character_ends_line(code);
	}
}

/* What can stand behind a closing mark, and hardly behind an opening one. */
static bool
leads_out(struct span text, size_t at)
{
	uint32_t code = context_at(text, at);

	switch (code) {
	case '!':
	case ')':
	case ',':
	case ':':
	case ';':
	case '?':
	case ']':
	case 0x2236:
	case 0x3001:
	case 0x3002:
	case 0x3009:
	case 0x300b:
	case 0x3011:
	case 0xfe30:
	case 0xff01:
	case 0xff09:
	case 0xff0c:
	case 0xff1a:
	case 0xff1b:
	case 0xff1f:
		return true;
	case '.':
		return !is_word(context_at(text, at + 1));
	default:
		return character_is_blank(code) || character_ends_line(code);
	}
}

/* Code and markup: a="b". */
static bool
is_code(uint32_t before)
{
	return before == '=' || before == '\\' || before == '{' ||
	    before == '<' || before == '>';
}

/* What the neighbours say. */
struct evidence {
	bool opens, closes;
};

static struct evidence
look(struct span text, const struct mark *mark)
{
	uint32_t before = context_before(text, mark->at);
	bool in = leads_in(before);
	bool out = leads_out(text, mark->at + mark->len);

	return (struct evidence){in && !out, out && !in};
}

/* How the marks of a line stand to each other, as they were typed. */
struct typed {
	uint32_t last; /* the mark before; 0: none */
	size_t straight; /* that stand in a row up to here */
	bool after_open; /* this row stands behind an opening mark */
	long depth; /* of the curly ones */
	bool below; /* one closed what was not open */
	bool doubled; /* two side by side open, or close */
	bool within; /* straight pairs inside curly ones */
};

static void
note_typed(struct typed *typed, const struct family *family, uint32_t code)
{
	bool opens = code == family->open;

	if (!opens && code != family->close) {
		if (typed->straight++ == 0)
			typed->after_open = typed->last == family->open;
		typed->last = code;
		return;
	}
	typed->doubled |= typed->last == code;
	typed->within |= !opens && typed->after_open && typed->straight > 0 &&
	    typed->straight % 2 == 0;
	typed->depth += opens ? 1 : -1;
	typed->below |= typed->depth < 0;
	typed->straight = 0;
	typed->last = code;
}

/* Quotations inside quotations, in marks of one kind. */
static bool
is_nested(const struct typed *typed)
{
	return typed->within ||
	    (typed->doubled && !typed->below && typed->depth == 0);
}

/* What is to be said of a line. */
struct verdict {
	size_t count, straight;
	size_t turned, supported; /* by their neighbours */
	size_t pair_turned, pair_supported; /* of the pair at hand */
	bool unsure; /* a pair is turned that has no such support */
	bool refused;
	bool open; /* the last mark opens a quotation as it stands */
	struct typed typed;
};

/* What stands behind no opening mark, or before no closing one. */
static bool
is_wrong(struct span text, const struct mark *mark)
{
	uint32_t before = context_before(text, mark->at);

	return mark->opens ? leads_out(text, mark->at + mark->len) ||
		character_is_one_of(before, "。！？…!?")
			   : leads_in(before);
}

/* A curly mark would be turned. */
static void
judge_turn(struct verdict *verdict, struct span text, const struct mark *mark,
    const struct evidence *evidence)
{
	verdict->pair_turned++;
	verdict->pair_supported +=
	    mark->opens ? evidence->opens : evidence->closes;
	verdict->refused |= is_wrong(text, mark);
}

/* A mark that would be changed. */
static void
judge_mark(struct verdict *verdict, const struct marks *marks,
    const struct mark *mark, bool curly)
{
	struct span text = marks->text;
	struct evidence evidence = look(text, mark);

	/* Turned inside a word it would be an apostrophe. */
	if ((mark->opens ? evidence.closes : evidence.opens) ||
	    is_in_word(text, mark) ||
	    (!curly && mark->opens && is_code(context_before(text, mark->at))))
		verdict->refused = true;
	if (curly)
		judge_turn(verdict, text, mark, &evidence);
}

static void
end_pair(struct verdict *verdict)
{
	verdict->unsure |=
	    verdict->pair_turned > 0 && verdict->pair_supported == 0;
	verdict->turned += verdict->pair_turned;
	verdict->supported += verdict->pair_supported;
	verdict->pair_turned = verdict->pair_supported = 0;
}

static struct verdict
judge(struct marks marks)
{
	const struct family *family = marks.family;
	struct verdict verdict = {0};
	struct mark mark;

	while (next_mark(&marks, &mark)) {
		bool opens = mark.code == family->open;
		bool curly = opens || mark.code == family->close;

		verdict.count++;
		verdict.open = opens;
		verdict.straight += !curly;
		note_typed(&verdict.typed, family, mark.code);
		if (!curly || opens != mark.opens)
			judge_mark(&verdict, &marks, &mark, curly);
		if (!mark.opens)
			end_pair(&verdict);
	}
	return verdict;
}

/*
 * The marks of the line are to open and close by turns.  Where two side by side
 * are alike, a quotation may be nested, or go over from another line: then in
 * each pair that is turned a neighbour must say so.  A whole line the wrong way
 * round is turned, unless a quotation is open.
 */
static bool
may_settle(const struct verdict *verdict, bool open)
{
	if (verdict->refused || verdict->count % 2 != 0 ||
	    is_nested(&verdict->typed))
		return false;
	return verdict->turned == 0 ||
	    (verdict->typed.doubled ? !verdict->unsure
				    : verdict->supported > 0 || !open);
}

static void
set_marks(struct stage_state *state, struct marks marks, bool corner)
{
	const struct family *family = marks.family;
	struct mark mark;

	while (next_mark(&marks, &mark)) {
		uint32_t code = mark.opens ? family->open : family->close;

		if (corner)
			code = mark.opens ? family->corner_open
					  : family->corner_close;
		if (code != mark.code)
			edit_code(&state->editor, mark.at, mark.len, code,
			    RULE_QUOTES);
	}
}

/* The document sets its quotations in 「」. */
static bool
uses_corners(struct stage_document *document)
{
	if (!document->counted)
		document->corners = quick_count(document->text, "「") >
		    quick_count(document->text, "“");
	document->counted = true;
	return document->corners;
}

/*
 * The marks of one line.  *open: a quotation of a line before it has not been
 * closed, and may be closed and opened again here.
 */
static void
settle_marks(struct stage_state *state, struct marks marks, bool *open)
{
	struct verdict verdict = judge(marks);
	bool paired = may_settle(&verdict, *open) &&
	    context_line_has_han(marks.text, marks.at, marks.end);

	if (verdict.count == 0)
		return;
	if (paired)
		set_marks(state, marks,
		    verdict.straight == verdict.count &&
			uses_corners(state->document));
	*open = !paired && verdict.open;
}

static void
settle_text(struct stage_state *state, const struct family *family)
{
	struct span text = state->editor.text;
	bool *open = &state->document->open[family - families];

	for (size_t at = 0; at < text.len;) {
		size_t end = context_line_end(text, at);

		settle_marks(
		    state, (struct marks){family, text, at, end, true}, open);
		at = end + 1;
	}
}

void
stage_double_quotes(struct stage_state *state)
{
	settle_text(state, &families[0]);
}

void
stage_single_quotes(struct stage_state *state)
{
	settle_text(state, &families[1]);
}
