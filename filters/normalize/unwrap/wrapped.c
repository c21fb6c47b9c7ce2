/* Lines, their widths, and whether a text is hard-wrapped. */
#include "unwrap/wrapped.h"

#include <utf8proc.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "rules/character.h"
#include "rules/context.h"

enum {
	WIDE = 256,
	DEEP = 16,
	STEP = 4,
	WIDEST_BYTES = 400, /* of a line that may be one of a wrapped text */
	SURE_LINES = 20, /* that break off */
	SIGNS_LEAST = 3,
};

/* Quotation marks, dashes and dots take two columns among Han. */
static bool
is_wide_mark(uint32_t code)
{
	return code == 0xb7 || (code >= 0x2010 && code <= 0x2027) ||
	    (code >= 0x2460 && code <= 0x25ff);
}

static unsigned
columns(uint32_t code)
{
	if (code < 0x80)
		return 1;
	if ((code >= 0x4e00 && code <= 0x9fff) || is_wide_mark(code))
		return 2;
	return utf8proc_charwidth((utf8proc_int32_t)code) == 2 ? 2 : 1;
}

struct wrap_line
wrap_line_read(struct span text, size_t at)
{
	struct wrap_line line = {.start = at, .end = at, .next = at};
	unsigned width[MEASURES] = {0};
	bool begun = false;

	while (line.next < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, line.next, &code);

		line.next += len;
		if (code == '\n')
			break;
		if (width[BY_COLUMNS] < 4 * WIDE) {
			width[BY_CHARACTERS]++;
			width[BY_COLUMNS] += columns(code);
		}
		if (!character_is_blank(code)) {
			line.end = line.next;
			memcpy(line.width, width, sizeof(width));
			begun = true;
		} else if (!begun) {
			line.start = line.end = line.next;
			line.indent = width[BY_COLUMNS];
		}
	}
	return line;
}

bool
wrap_line_is_ended(struct span text, const struct wrap_line *line)
{
	switch (context_before(text, line->end)) {
	case '.':
	case '!':
	case '?':
	case ';':
	case ':':
	case ')':
	case '"':
	case 0x201d:
	case 0x2026:
	case 0x3002:
	case 0x300b:
	case 0x300d:
	case 0x300f:
	case 0xff01:
	case 0xff09:
	case 0xff1a:
	case 0xff1b:
	case 0xff1f:
		return true;
	default:
		return false;
	}
}

bool
wrap_line_is_stopped(struct span text, const struct wrap_line *line)
{
	return character_is_one_of(
	    context_before(text, line->end), "。！？；：…!?;:.");
}

bool
wrap_line_is_listing(struct span text, const struct wrap_line *line)
{
	uint32_t last = context_before(text, line->end);

	return last == ';' || last == 0xff1b;
}

/* How many lines have which width. */
struct census {
	size_t lines;
	size_t of[MEASURES][WIDE + 1];
	size_t open[MEASURES][WIDE + 1]; /* end amid a sentence, go on */
	size_t amid[MEASURES][WIDE + 1]; /* of these: behind no mark */
	size_t marked[MEASURES][WIDE + 1]; /* of these: with marks inside */
	size_t indents[DEEP + 1];
};

/* ，。、 amid the line, as prose has them and tables and verse have not. */
static bool
has_mark(struct span text, const struct wrap_line *line)
{
	for (size_t at = line->start; at < line->end;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (at < line->end &&
		    character_is_one_of(code, "，。、；：？！,;"))
			return true;
	}
	return false;
}

static void
count(struct census *census, struct span text, const struct wrap_line *line,
    const struct wrap_line *next)
{
	bool open =
	    !wrap_line_is_empty(next) && !wrap_line_is_ended(text, line);

	bool amid =
	    open && !unicode_is_punctuation(context_before(text, line->end));
	bool marked = open && has_mark(text, line);

	census->lines++;
	census->indents[line->indent < DEEP ? line->indent : DEEP]++;
	for (int m = 0; m < MEASURES; m++) {
		size_t width = line->width[m] < WIDE ? line->width[m] : WIDE;

		census->of[m][width]++;
		census->open[m][width] += open;
		census->amid[m][width] += amid;
		census->marked[m][width] += marked;
	}
}

static void
take(struct census *census, struct span text)
{
	struct wrap_line line = wrap_line_read(text, 0), next;

	while (line.next > line.start || line.next < text.len) {
		next = wrap_line_read(text, line.next);
		if (!wrap_line_is_empty(&line))
			count(census, text, &line, &next);
		if (line.next >= text.len)
			break;
		line = next;
	}
}

/* The width that all lines keep but one in fifty. */
static unsigned
widest(const size_t *of, size_t lines)
{
	size_t over = 0;
	unsigned width = WIDE;

	while (width > 0 && over + of[width] <= lines / 50)
		over += of[width--];
	return width;
}

/* The commonest width of nearly full lines: punctuation may hang beyond it. */
static unsigned
commonest(const size_t *open, unsigned width)
{
	unsigned best = width;

	for (unsigned w = width; w > width - width / 6; w--)
		if (open[w] > open[best])
			best = w;
	return best;
}

/* Lines that are nearly full, end amid a sentence, and go on. */
static size_t
evidence(const size_t *open, unsigned width, unsigned slack)
{
	size_t sum = 0;

	for (unsigned w = width > slack ? width - slack : 0; w <= width; w++)
		sum += open[w];
	return sum;
}

/* Of fifty lines that go on one may be shorter still: it is a headline. */
static unsigned
slack_of(const size_t *open, unsigned width)
{
	unsigned most = width / 6, slack = 0;
	size_t all = evidence(open, width, most);

	while (slack < most && evidence(open, width, slack) * 50 < all * 49)
		slack++;
	return slack;
}

static void
judge_indents(const struct census *census, struct wrap *wrap)
{
	size_t most = 0, other;

	for (unsigned i = 0; i <= DEEP; i++) {
		if (census->indents[i] > most) {
			most = census->indents[i];
			wrap->indent = i;
		}
	}
	other = census->lines - most;
	wrap->indents = other * 20 >= census->lines;
}

/*
 * No line is wider than the width, and those that come near it mostly come to
 * it, and break off there: where lines end by chance few do.  Verse breaks off
 * behind marks, or has none, and so have tables.
 */
static bool
is_sure(const struct census *census, const struct wrap *wrap)
{
	const size_t *open = census->open[wrap->measure];
	const size_t *of = census->of[wrap->measure];
	unsigned tight = wrap->measure == BY_COLUMNS ? 4 : 2;
	size_t breaking = evidence(open, wrap->width, tight);
	size_t wide = evidence(of, wrap->width, wrap->width / 3);

	size_t amid = evidence(census->amid[wrap->measure], wrap->width, tight);
	size_t marked =
	    evidence(census->marked[wrap->measure], wrap->width, tight);

	return breaking >= SURE_LINES && breaking * 2 >= wide &&
	    breaking * 8 >= census->lines && amid * 3 >= breaking * 2 &&
	    marked * 3 >= breaking;
}

/* What stands beside lines that are short of full, and beside others. */
struct signs {
	size_t parted; /* paragraphs with an empty line behind */
	size_t tight; /* short lines without */
	size_t set_in; /* of the lines below those, set in */
	size_t open, hanging; /* lines below full ones, and those set in */
	size_t ends,
	    inner; /* sentences at the end of short lines, and inside */
};

/* 。 amid the line. */
static size_t
count_sentences(struct span text, const struct wrap_line *line)
{
	static const char stop[] = "。";
	struct span rest = {text.ptr + line->start, line->end - line->start};
	const char *hit;
	size_t count = 0;

	while ((hit = memmem(rest.ptr, rest.len, stop, sizeof(stop) - 1)) !=
	    NULL) {
		rest = span_from(
		    rest, (size_t)(hit - rest.ptr) + sizeof(stop) - 1);
		count += rest.len > 0;
	}
	return count;
}

static void
count_signs(struct signs *signs, const struct wrap *wrap, struct span text,
    const struct wrap_line *line, const struct wrap_line *next)
{
	bool ended = wrap_line_is_ended(text, line);
	bool is_short =
	    line->width[wrap->measure] + wrap->width / 6 < wrap->width;
	bool in = next->indent > wrap->indent;

	signs->inner += count_sentences(text, line);
	signs->ends += is_short && ended;
	if (wrap_line_is_empty(next)) {
		signs->parted++;
	} else if (is_short) {
		signs->tight++;
		signs->set_in += in;
	} else if (!ended) {
		signs->open++;
		signs->hanging += in;
	}
}

/* Whether empty lines, or indents, tell where paragraphs begin. */
static void
judge_signs(struct wrap *wrap, struct span text)
{
	struct signs signs = {0};
	struct wrap_line line = wrap_line_read(text, 0), next;

	while (line.next < text.len) {
		next = wrap_line_read(text, line.next);
		if (!wrap_line_is_empty(&line))
			count_signs(&signs, wrap, text, &line, &next);
		line = next;
	}
	wrap->single = signs.inner < signs.ends;
	wrap->blanks =
	    signs.parted >= SIGNS_LEAST && signs.tight * 5 <= signs.parted;
	wrap->firsts = wrap->indents && signs.set_in >= SIGNS_LEAST &&
	    signs.set_in * 10 >= signs.tight * 7 &&
	    signs.hanging * 20 <= signs.open;
}

struct wrap
wrap_judge(struct span text)
{
	static const unsigned least[MEASURES] = {12, 24};
	struct census census = {0};
	struct wrap wrap = {0};
	size_t best = 0, open, full;

	take(&census, text);
	for (int m = 0; m < MEASURES; m++) {
		unsigned width = widest(census.of[m], census.lines);
		size_t found;

		if (width < least[m] || width > WIDE / 2 + WIDE / 4)
			continue;
		/* the measure that the lines keep better has the higher peak */
		found = evidence(census.open[m], width, (unsigned)m + 1) * 4 +
		    evidence(census.open[m], width, width / 6) +
		    census.open[m][commonest(census.open[m], width)];
		if (found > 0 && found >= best) { /* columns, where both do */
			best = found;
			wrap.measure = m;
			wrap.width = width;
		}
	}
	if (best == 0)
		return wrap;
	open = evidence(census.open[wrap.measure], wrap.width, wrap.width / 6);
	full = evidence(census.of[wrap.measure], wrap.width, wrap.width / 6);
	wrap.wrapped =
	    open >= 4 && open * 2 >= full && open * 10 >= census.lines;
	wrap.sure = wrap.wrapped && is_sure(&census, &wrap);
	wrap.width = commonest(census.open[wrap.measure], wrap.width);
	wrap.slack = slack_of(census.open[wrap.measure], wrap.width);
	wrap.open = open;
	wrap.lines = census.lines;
	judge_indents(&census, &wrap);
	if (wrap.wrapped)
		judge_signs(&wrap, text);
	return wrap;
}

bool
wrap_may_be(struct span text)
{
	size_t of[WIDEST_BYTES / STEP + 2] = {0}, lines = 0, wide = 0;
	size_t top = WIDEST_BYTES / STEP + 1, over = 0;

	while (text.len > 0) {
		const char *end = memchr(text.ptr, '\n', text.len);
		size_t len = end == NULL ? text.len : (size_t)(end - text.ptr);

		lines += len > 1;
		of[(len < WIDEST_BYTES ? len : WIDEST_BYTES + 1) / STEP]++;
		text = span_from(text, len + (end != NULL));
	}
	while (top > 0 && over + of[top] <= lines / 50)
		over += of[top--];
	for (size_t i = top * 3 / 5; i <= top; i++)
		wide += of[i];
	return top < WIDEST_BYTES / STEP && wide >= SURE_LINES &&
	    wide * 8 >= lines;
}
