/* The quotation marks of a line, and whether they may be put in order. */
#include "rules/quoting.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "context/verbatim.h"
#include "scan/character.h"

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
	return mark->code != U'‘' && is_in_word(text, mark);
}

/* What stays as it is has no marks. */
static bool
pass_verbatim(struct marks *marks)
{
	size_t behind =
	    verbatim_begins[(unsigned char)marks->text.ptr[marks->at]]
	    ? verbatim_end(marks->text, marks->at)
	    : marks->at;
	bool passes = behind > marks->at;

	marks->at = behind;
	return passes;
}

static bool
is_of_family(uint32_t code, const struct family *family)
{
	return code == family->open || code == family->close ||
	    code == family->straight || code == family->wide;
}

bool
quoting_next(struct marks *marks, struct mark *mark)
{
	static const bool begins[256] = {
	    ['"'] = true, ['\''] = true, [0xe2] = true, [0xef] = true};
	const struct family *family = marks->family;

	while (marks->at < marks->end) {
		if (pass_verbatim(marks))
			continue;
		if (!begins[(unsigned char)marks->text.ptr[marks->at]]) {
			marks->at++;
			continue;
		}
		mark->at = marks->at;
		mark->len = utf8_next(marks->text, marks->at, &mark->code);
		marks->at += mark->len;
		if (is_of_family(mark->code, family) &&
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
	case 0x2236: /* ratio */
	case U'、':
	case U'〈':
	case U'《':
	case U'【':
	case 0xfe30: /* raised colon */
	case U'（':
	case U'，':
	case U'：':
	case U'；':
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
	case 0x2236: /* ratio */
	case U'、':
	case U'。':
	case U'〉':
	case U'》':
	case U'】':
	case 0xfe30: /* raised colon */
	case U'！':
	case U'）':
	case U'，':
	case U'：':
	case U'；':
	case U'？':
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

static void
note_typed(struct typed *typed, const struct family *family, uint32_t code)
{
	bool opens = code == family->open;

	if (!opens && code != family->close) {
		if (typed->straight++ == 0)
			typed->after_open = typed->last == family->open;
		typed->around |= typed->inner && typed->depth == 0;
		typed->odd = !typed->odd;
		typed->inner = false;
		typed->last = code;
		return;
	}
	typed->inner |= opens && typed->depth == 0 && typed->odd;
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

/* ”改革“: a word or two, and no clause. */
static bool
is_phrase(struct span text, size_t start, size_t end)
{
	enum { LONGEST = 48 }; /* bytes */
	uint32_t code;

	if (end - start > LONGEST)
		return false;
	while (start < end) {
		start += utf8_next(text, start, &code);
		if (!unicode_is_alphanumeric(code))
			return false;
	}
	return true;
}

/* The mark closes the pair at hand. */
static void
end_pair(struct verdict *verdict, struct span text, const struct mark *mark)
{
	bool alone = verdict->pair_turned > 0 && verdict->pair_supported == 0;

	verdict->unsure |= alone;
	verdict->loose |= alone && !is_phrase(text, verdict->pair, mark->at);
	verdict->turned += verdict->pair_turned;
	verdict->supported += verdict->pair_supported;
	verdict->pair_turned = verdict->pair_supported = 0;
}

struct verdict
quoting_judge(struct marks marks)
{
	const struct family *family = marks.family;
	struct verdict verdict = {0};
	struct mark mark;

	while (quoting_next(&marks, &mark)) {
		bool opens = mark.code == family->open;
		bool curly = opens || mark.code == family->close;

		verdict.count++;
		verdict.open = opens;
		verdict.straight += !curly;
		note_typed(&verdict.typed, family, mark.code);
		if (!curly || opens != mark.opens)
			judge_mark(&verdict, &marks, &mark, curly);
		if (mark.opens)
			verdict.pair = mark.at + mark.len;
		else
			end_pair(&verdict, marks.text, &mark);
	}
	return verdict;
}

bool
quoting_may_settle(const struct verdict *verdict, bool open)
{
	if (verdict->refused || verdict->count % 2 != 0 ||
	    is_nested(&verdict->typed))
		return false;
	if (verdict->typed.around && verdict->supported < verdict->turned)
		return false;
	return verdict->turned == 0 ||
	    (verdict->typed.doubled
		    ? !verdict->unsure
		    : !verdict->loose && (verdict->supported > 0 || !open));
}
