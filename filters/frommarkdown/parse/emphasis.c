/* Emphasis that CommonMark does not read between Chinese characters. */
#include "parse/emphasis.h"

#include "base/unicode.h"
#include "base/utf8.h"

enum { STRONG_MAX = 3, CODE_INDENT = 4 };

/* A run of stars, and the characters beside it; U+000A at the ends of lines. */
struct run {
	size_t start, end;
	uint32_t before, after;
};

static bool
is_space(uint32_t code)
{
	return code == '\n' || unicode_is_space(code);
}

/* As CommonMark has it: what begins, and what ends, emphasis. */
static bool
flanks(uint32_t outside, uint32_t inside)
{
	return !is_space(inside) &&
	    (!unicode_is_punctuation(inside) || is_space(outside) ||
		unicode_is_punctuation(outside));
}

static bool
opens(const struct run *run)
{
	return flanks(run->before, run->after);
}

static bool
closes(const struct run *run)
{
	return flanks(run->after, run->before);
}

static const uint32_t brackets[] = {
    U'“', U'‘', U'《', U'〈', U'「', U'『', U'【', U'〔', U'（', '(', 0};

/*
 * Where emphasis may be meant to begin.  In the midst of a clause it is so only
 * in front of a bracket: of 县**局，**镇 nobody can tell.
 */
static bool
may_open(const struct run *run)
{
	if (unicode_is_one_of(run->after, brackets))
		return true;
	return opens(run) &&
	    (is_space(run->before) || unicode_is_punctuation(run->before));
}

/* The next run of stars at or behind `at`; an escaped star is none. */
static bool
find_run(struct span text, size_t at, struct run *run)
{
	for (; at < text.len && text.ptr[at] != '*'; at++)
		at += text.ptr[at] == '\\';
	if (at >= text.len)
		return false;
	*run = (struct run){at, at, '\n', '\n'};
	while (run->end < text.len && text.ptr[run->end] == '*')
		run->end++;
	if (run->start > 0)
		(void)utf8_next(
		    text, utf8_before(text, run->start), &run->before);
	if (run->end < text.len)
		(void)utf8_next(text, run->end, &run->after);
	return true;
}

/* Append the text from *from to behind the run, with help where it is needed. */
static void
add_pair(struct buf *out, struct span text, size_t *from,
    const struct run *open, const struct run *close)
{
	buf_add(out, text.ptr + *from, open->start - *from);
	if (!opens(open))
		buf_byte(out, EMPHASIS_HELP);
	buf_add(out, text.ptr + open->start, close->end - open->start);
	if (!closes(close))
		buf_byte(out, EMPHASIS_HELP);
	*from = close->end;
}

/* The runs of some lines, two by two; returns how much of them is in out. */
static size_t
help_lines(struct buf *out, struct span text)
{
	struct run open = {0}, run;
	size_t from = 0;

	for (size_t at = 0; find_run(text, at, &run); at = run.end) {
		bool paired = open.end > 0 &&
		    run.end - run.start == open.end - open.start &&
		    !is_space(run.before);

		if (paired && (!opens(&open) || !closes(&run)))
			add_pair(out, text, &from, &open, &run);
		if (paired || run.end - run.start > STRONG_MAX ||
		    !may_open(&run))
			open.end = 0;
		else
			open = run;
	}
	return from;
}

static bool
is_fence(struct span line)
{
	while (span_starts(line, SPAN(" ")) || span_starts(line, SPAN(">")))
		line = span_from(line, 1);
	return span_starts(line, SPAN("```")) || span_starts(line, SPAN("~~~"));
}

/* A line of code, or with code in it, whose stars are stars. */
static bool
is_code(struct span line)
{
	size_t blanks = 0;

	while (blanks < line.len && line.ptr[blanks] == ' ')
		blanks++;
	return blanks >= CODE_INDENT || memchr(line.ptr, '`', line.len) != NULL;
}

/*
 * Cut lines that emphasis may reach over: up to an empty one, or one of code,
 * alone, which *code tells, as it does of all between two fences.
 */
static struct span
cut_lines(struct span *rest, bool *fenced, bool *code)
{
	struct span lines = {rest->ptr, 0};

	*code = *fenced;
	while (rest->ptr != NULL && rest->len > 0) {
		struct span next = *rest, line = span_cut(&next, '\n');
		bool fence = is_fence(line),
		     odd = fence || *fenced || line.len == 0 || is_code(line);

		if (odd && lines.len > 0)
			break;
		*code = odd;
		*fenced = *fenced != fence;
		lines.len = (size_t)(line.ptr - lines.ptr) + line.len;
		*rest = next;
		if (odd)
			break;
	}
	return lines;
}

bool
emphasis_help(struct span text, struct buf *out)
{
	struct span rest = text;
	const char *from = text.ptr;
	bool fenced = false, code = false;

	if (text.len == 0 || memchr(text.ptr, '*', text.len) == NULL)
		return false;
	while (rest.ptr != NULL && rest.len > 0) {
		struct span lines = cut_lines(&rest, &fenced, &code);

		if (code)
			continue;
		buf_add(out, from, (size_t)(lines.ptr - from));
		from = lines.ptr + help_lines(out, lines);
	}
	if (out->len == (size_t)(from - text.ptr)) {
		out->len = 0;
		return false;
	}
	buf_add(out, from, (size_t)(text.ptr + text.len - from));
	return true;
}
