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
leads_out(uint32_t code)
{
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
	uint32_t behind = context_at(text, mark->at + mark->len);
	bool in = leads_in(before), out = leads_out(behind);

	return (struct evidence){in && !out, out && !in};
}

/* How the marks of a line stand to each other. */
struct verdict {
	size_t count, straight, turned, supported;
	bool refused;
	bool open; /* the last mark opens a quotation as it stands */
};

static struct verdict
judge(struct marks marks)
{
	struct verdict verdict = {0};
	struct mark mark;

	while (next_mark(&marks, &mark)) {
		struct evidence evidence = look(marks.text, &mark);
		bool against = mark.opens ? evidence.closes : evidence.opens;
		bool curly = mark.code == marks.family->open ||
		    mark.code == marks.family->close;
		bool agrees =
		    curly && (mark.code == marks.family->open) == mark.opens;

		verdict.count++;
		verdict.open = mark.code == marks.family->open;
		verdict.straight += !curly;
		verdict.turned += curly && !agrees;
		if (agrees)
			continue;
		/* Turned inside a word it would be an apostrophe. */
		if (against || is_in_word(marks.text, &mark) ||
		    (!curly && mark.opens &&
			is_code(context_before(marks.text, mark.at))))
			verdict.refused = true;
		if (mark.opens ? evidence.opens : evidence.closes)
			verdict.supported++;
	}
	return verdict;
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
	bool paired = !verdict.refused && verdict.count % 2 == 0 &&
	    (verdict.turned == 0 || verdict.supported > 0 || !*open) &&
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
