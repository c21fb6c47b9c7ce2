/*
 * The rules `wrapped` and `unwrap`: lines that were broken at a fixed width are joined, page
 * numbers and repeated headers that stand between them go.  What is joined
 * leaves empty lines behind its paragraph, so that line numbers stay.
 */
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/date.h"
#include "context/context.h"
#include "stage/stage.h"
#include "unwrap/furniture.h"
#include "unwrap/wrapped.h"

#define NONE_YET SIZE_MAX

enum { ROW_GAPS = 2 }; /* three cells: one blank may spread a word */

struct unwrapper {
	struct stage_state *state;
	struct span text;
	struct wrap wrap;
	struct furniture furniture;
	size_t first; /* where the first line begins */
	struct buf owed; /* empty lines, for line ends taken away */
	enum rule rule; /* that is told for the edits */
};

/* What can not stand at the start of a line. */
static bool
clings(uint32_t code)
{
	switch (code) {
	case '(':
	case U'‘':
	case U'“':
	case U'《':
	case U'「':
	case U'『':
	case U'（':
		return false;
	default:
		return code < 0x10000 && unicode_is_punctuation(code);
	}
}

static unsigned
width_of(const struct unwrapper *u, uint32_t code)
{
	return u->wrap.measure == BY_COLUMNS && code >= 0x80 ? 2 : 1;
}

/* The width of what a line begins with and could not be parted. */
static unsigned
first_unit(const struct unwrapper *u, const struct wrap_line *line)
{
	unsigned width = 0;
	size_t at = line->start;
	uint32_t code = context_at(u->text, at);
	bool word = context_is_letter(code) || context_is_digit(code);

	do {
		width += width_of(u, code);
		at += utf8_next(u->text, at, &code);
		code = context_at(u->text, at);
	} while (at < line->end && width < 24 &&
	    (clings(code) ||
		(word && (context_is_letter(code) || context_is_digit(code)))));
	return width;
}

static struct span
words_of(const struct unwrapper *u, const struct wrap_line *line)
{
	return (struct span){
	    u->text.ptr + line->start, line->end - line->start};
}

/* A sentence ends in the line, and another begins: that is no headline. */
static bool
holds_sentence(const struct unwrapper *u, const struct wrap_line *line)
{
	static const char stop[] = "。";
	struct span inside = words_of(u, line);

	return memmem(inside.ptr, inside.len, stop, sizeof(stop) - 1) != NULL;
}

/* A number, and no sentence behind it. */
static bool
is_numbered_head(const struct unwrapper *u, const struct wrap_line *line)
{
	return wrap_line_enumerator(u->text, line) != ENUMERATOR_NONE &&
	    !holds_sentence(u, line);
}

/* An enumerator that begins a paragraph. */
static bool
is_item(const struct unwrapper *u, const struct wrap_line *line,
    const struct wrap_line *next, bool first)
{
	switch (wrap_line_enumerator(u->text, next)) {
	case ENUMERATOR_STRONG:
		return true;
	case ENUMERATOR_WEAK:
		return wrap_line_is_ended(u->text, line) ||
		    (first && is_numbered_head(u, line));
	case ENUMERATOR_RUNNING:
		return wrap_line_is_ended(u->text, line) &&
		    !wrap_line_is_listing(u->text, line);
	case ENUMERATOR_NONE:
		break;
	}
	return false;
}

/* Too short for a line that goes on, and no end of a sentence either. */
static bool
is_headline(const struct unwrapper *u, const struct wrap_line *line)
{
	const struct wrap *wrap = &u->wrap;

	return line->width[wrap->measure] + wrap->slack < wrap->width &&
	    !wrap_line_is_ended(u->text, line);
}

/*
 * Where empty lines or indents part the paragraphs, and nothing does here, only
 * what could have stood on the line begins another, and what stands below a
 * headline.
 */
static bool
goes_on_unparted(const struct unwrapper *u, const struct wrap_line *line,
    const struct wrap_line *next, bool full)
{
	const struct wrap *wrap = &u->wrap;
	unsigned width = line->width[wrap->measure];

	if (!full && width + wrap->slack < wrap->width)
		return false;
	switch (wrap_line_enumerator(u->text, next)) {
	case ENUMERATOR_STRONG:
		return !wrap_line_is_stopped(u->text, line);
	case ENUMERATOR_WEAK:
		return full && !wrap_line_is_listing(u->text, line);
	case ENUMERATOR_RUNNING:
	case ENUMERATOR_NONE:
		break;
	}
	return true;
}

/* The first line, and no marks in it. */
static bool
is_title(const struct unwrapper *u, const struct wrap_line *line)
{
	return line->start == u->first && !wrap_line_is_marked(u->text, line);
}

/* What may be a heading goes on only where it is full. */
static bool
heads(const struct unwrapper *u, const struct wrap_line *line)
{
	return is_numbered_head(u, line) || is_title(u, line);
}

/*
 * What stands below a title as wide as the text is of it only if it has no
 * comma; and a date is a line of its own, below a signer too.
 */
static bool
stands_apart(const struct unwrapper *u, const struct wrap_line *line,
    const struct wrap_line *next)
{
	static const char comma[] = "，";

	if (date_is_line(words_of(u, next)))
		return true;
	return line->start == u->first && !wrap_line_is_marked(u->text, line) &&
	    memmem(u->text.ptr + next->start, next->end - next->start, comma,
		sizeof(comma) - 1) != NULL;
}

/*
 * Blanks part both into cells, or one of them that is no prose: these are rows, which
 * no width broke.
 */
static bool
are_rows(const struct unwrapper *u, const struct wrap_line *line,
    const struct wrap_line *next)
{
	bool here = wrap_line_gaps(u->text, line) >= ROW_GAPS;
	bool below = wrap_line_gaps(u->text, next) >= ROW_GAPS;

	return (here && below) ||
	    (here && !wrap_line_is_marked(u->text, line)) ||
	    (below && !wrap_line_is_marked(u->text, next));
}

/* The paragraph of `line` goes on in `next`. */
static bool
goes_on(const struct unwrapper *u, const struct wrap_line *line,
    const struct wrap_line *next, bool first)
{
	const struct wrap *wrap = &u->wrap;
	unsigned width = line->width[wrap->measure];
	bool full = width + first_unit(u, next) > wrap->width;
	bool ended = wrap_line_is_ended(u->text, line);

	if ((wrap->indents && next->indent > wrap->indent) ||
	    stands_apart(u, line, next) || are_rows(u, line, next))
		return false;
	if (wrap->blanks || wrap->firsts)
		return goes_on_unparted(u, line, next, full);
	if (is_item(u, line, next, first))
		return false;
	/* A headline is short of full; so is the end of a paragraph. */
	if (ended)
		return full && !wrap->single && !is_headline(u, next);
	if (first && heads(u, line))
		return full;
	return full || width + wrap->slack >= wrap->width;
}

/* Words need a space between; a number or a word that was cut does not. */
static struct span
glue(const struct unwrapper *u, const struct wrap_line *line,
    const struct wrap_line *next)
{
	uint32_t before = context_before(u->text, line->end);
	uint32_t behind = context_at(u->text, next->start);
	bool cut = line->width[u->wrap.measure] >= u->wrap.width;
	bool digits = context_is_digit(before) && context_is_digit(behind);

	return before > ' ' && before < 0x80 && context_is_letter(behind) &&
		!cut && !digits
	    ? SPAN(" ")
	    : SPAN("");
}

/*
 * The line behind `at` where the text goes on: page furniture, and empty lines
 * beside it, are passed over and counted.  Without furniture it is the next.
 */
static struct wrap_line
next_line(const struct unwrapper *u, size_t at, size_t *passed)
{
	struct wrap_line line = wrap_line_read(u->text, at), first = line;
	bool between = false;

	for (*passed = 0; line.next < u->text.len; ++*passed) {
		if (furniture_has(&u->furniture, u->text, &line))
			between = true;
		else if (!wrap_line_is_empty(&line))
			break;
		line = wrap_line_read(u->text, line.next);
	}
	if (between)
		return line;
	*passed = 0;
	return first;
}

/* Empty lines for the line ends that were taken away. */
static void
pay(struct unwrapper *u, size_t at)
{
	if (u->owed.len > 0)
		edit_replace(
		    &u->state->editor, at, 0, buf_view(&u->owed), u->rule);
	u->owed.len = 0;
}

/* One paragraph from its first line on; returns where the next line begins. */
static size_t
join(struct unwrapper *u, struct wrap_line line)
{
	bool first = true;

	for (;;) {
		size_t passed;
		struct wrap_line next = next_line(u, line.next, &passed);

		if (line.next >= u->text.len || wrap_line_is_empty(&next) ||
		    furniture_has(&u->furniture, u->text, &next) ||
		    !goes_on(u, &line, &next, first)) {
			pay(u, line.next);
			return line.next;
		}
		edit_replace(&u->state->editor, line.end, next.start - line.end,
		    glue(u, &line, &next), u->rule);
		for (passed++; passed > 0; passed--)
			buf_byte(&u->owed, '\n');
		line = next;
		first = false;
	}
}

static void
unwrap(struct unwrapper *u)
{
	for (size_t at = 0; at < u->text.len;) {
		struct wrap_line line = wrap_line_read(u->text, at);

		at = line.next;
		if (furniture_has(&u->furniture, u->text, &line))
			edit_replace(&u->state->editor, line.start,
			    line.end - line.start, SPAN(""), u->rule);
		else if (!wrap_line_is_empty(&line)) {
			if (u->first == NONE_YET)
				u->first = line.start;
			at = join(u, line);
		}
	}
}

/* For the report; the first round tells, since what is joined is no more. */
static void
take_down(
    struct stage_document *document, const struct wrap *wrap, enum rule rule)
{
	if (document->wrapped.width > 0)
		return;
	document->wrapped.rule = rule;
	document->wrapped.width = wrap->width;
	document->wrapped.columns = wrap->measure == BY_COLUMNS;
	document->wrapped.open = wrap->open;
	document->wrapped.lines = wrap->lines;
}

void
stage_unwrap(struct stage_state *state)
{
	struct span text = state->editor.text;
	struct unwrapper u = {.state = state, .text = text, .first = NONE_YET};

	/* With line ends of two kinds there is no telling what a line is. */
	if (text.len == 0 || memchr(text.ptr, '\r', text.len) != NULL)
		return;
	u.wrap = wrap_judge(text);
	u.rule = stage_wants(state, RULE_UNWRAP) ? RULE_UNWRAP : RULE_WRAPPED;
	if (!u.wrap.wrapped || (u.rule == RULE_WRAPPED && !u.wrap.sure))
		return;
	take_down(state->document, &u.wrap, u.rule);
	furniture_find(&u.furniture, text, &u.wrap, u.rule == RULE_WRAPPED);
	unwrap(&u);
	furniture_free(&u.furniture);
	buf_free(&u.owed);
}
