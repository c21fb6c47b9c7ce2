/* Whether a text is hard-wrapped, by the widths of its lines. */
#include "unwrap/wrapped.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "scan/character.h"

enum {
	WIDE = 256,
	DEEP = 16,
	STEP = 4,
	WIDEST_BYTES = 400, /* of a line that may be one of a wrapped text */
	SURE_LINES = 20, /* that break off */
	FEW_LINES = 6, /* that do, and go on to a stop */
	SIGNS_LEAST = 3,
};

/* What full lines lack of the width, as no mark may open the next. */
static const unsigned tightness[MEASURES] = {2, 4};

/* How many lines have which width. */
struct census {
	size_t lines;
	size_t of[MEASURES][WIDE + 1];
	size_t open[MEASURES][WIDE + 1]; /* end amid a sentence, go on */
	size_t amid[MEASURES][WIDE + 1]; /* of these: behind no mark */
	size_t marked[MEASURES][WIDE + 1]; /* of these: with marks inside */
	size_t lost[MEASURES]
		   [WIDE + 1]; /* of these: a shorter one, open, too */
	size_t stops[MEASURES]
		    [WIDE + 1]; /* sentences that end in or below these */
	size_t indents[DEEP + 1];
};

/* What a line that goes on is counted for. */
struct going {
	bool open, amid, marked, lost;
	size_t stops;
};

static struct going
read_going(struct span text, const struct wrap_line *line,
    const struct wrap_line *next)
{
	if (wrap_line_is_empty(next) || wrap_line_is_ended(text, line))
		return (struct going){0};
	return (struct going){
	    .open = true,
	    .amid = !unicode_is_punctuation(context_before(text, line->end)),
	    .marked = wrap_line_is_marked(text, line),
	    .lost = !wrap_line_is_ended(text, next),
	    .stops = wrap_line_sentences(text, line) +
		wrap_line_is_stopped(text, next),
	};
}

static void
count(struct census *census, struct span text, const struct wrap_line *line,
    const struct wrap_line *next)
{
	struct going going = read_going(text, line, next);

	census->lines++;
	census->indents[line->indent < DEEP ? line->indent : DEEP]++;
	for (int m = 0; m < MEASURES; m++) {
		size_t width = line->width[m] < WIDE ? line->width[m] : WIDE;

		census->of[m][width]++;
		census->open[m][width] += going.open;
		census->amid[m][width] += going.amid;
		census->marked[m][width] += going.marked;
		census->stops[m][width] += going.stops;
		census->lost[m][width] +=
		    going.lost && next->width[m] + tightness[m] < width;
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

/* So many lines break off at the width, and what tells that they do not by chance. */
struct breaking {
	size_t lines, amid, marked, lost, stops;
};

static struct breaking
count_breaking(const struct census *census, const struct wrap *wrap)
{
	int m = wrap->measure;
	unsigned width = wrap->width, tight = tightness[m];

	return (struct breaking){
	    .lines = evidence(census->open[m], width, tight),
	    .amid = evidence(census->amid[m], width, tight),
	    .marked = evidence(census->marked[m], width, tight),
	    .lost = evidence(census->lost[m], width, tight),
	    .stops = evidence(census->stops[m], width, tight),
	};
}

/*
 * No line is wider than the width, and those that come near it mostly come to
 * it, and break off there: where lines end by chance few do.  Verse breaks off
 * behind marks, or has none, and so have tables.
 */
static bool
breaks_at_width(const struct census *census, const struct wrap *wrap,
    const struct breaking *breaking)
{
	size_t wide =
	    evidence(census->of[wrap->measure], wrap->width, wrap->width / 3);

	return breaking->lines * 2 >= wide &&
	    breaking->lines * 8 >= census->lines &&
	    breaking->amid * 3 >= breaking->lines * 2 &&
	    breaking->marked * 3 >= breaking->lines;
}

/*
 * Few lines tell as much as many where most have marks, as headings of one length
 * have not, what they go on to ends in a stop, as the next of a list does not, and
 * a sentence ends about every fourth, as in slogans none does.  Where empty lines part
 * paragraphs, these are told without.
 */
static bool
is_enough(const struct wrap *wrap, const struct breaking *breaking)
{
	if (breaking->lines >= SURE_LINES)
		return true;
	return breaking->lines >= FEW_LINES &&
	    breaking->marked * 2 >= breaking->lines &&
	    breaking->lost * 4 <= breaking->lines &&
	    breaking->stops * 4 >= breaking->lines && !wrap->parted;
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

static void
count_signs(struct signs *signs, const struct wrap *wrap, struct span text,
    const struct wrap_line *line, const struct wrap_line *next)
{
	bool ended = wrap_line_is_ended(text, line);
	bool is_short =
	    line->width[wrap->measure] + wrap->width / 6 < wrap->width;
	bool in = next->indent > wrap->indent;

	signs->inner += wrap_line_sentences(text, line);
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
	wrap->parted = signs.parted >= SIGNS_LEAST;
	wrap->blanks = wrap->parted && signs.tight * 5 <= signs.parted;
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
	struct breaking breaking;
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
	breaking = count_breaking(&census, &wrap);
	wrap.sure = breaks_at_width(&census, &wrap, &breaking);
	wrap.width = commonest(census.open[wrap.measure], wrap.width);
	wrap.slack = slack_of(census.open[wrap.measure], wrap.width);
	wrap.open = open;
	wrap.lines = census.lines;
	judge_indents(&census, &wrap);
	if (!wrap.wrapped)
		return wrap;
	judge_signs(&wrap, text);
	wrap.sure = wrap.sure && is_enough(&wrap, &breaking);
	return wrap;
}

bool
wrap_may_be(struct span text)
{
	size_t of[WIDEST_BYTES / STEP + 2] = {0}, lines = 0, wide = 0;
	size_t top = WIDEST_BYTES / STEP + 1, over = 0;

	while (text.len > 0) {
		const char *end = memchr(text.ptr, '\n', text.len);
		size_t next = end == NULL ? text.len : (size_t)(end - text.ptr);
		size_t len = next;

		/* What ends there is trimmed. */
		while (len > 0 && (unsigned char)text.ptr[len - 1] <= ' ')
			len--;
		lines += len > 1;
		of[(len < WIDEST_BYTES ? len : WIDEST_BYTES + 1) / STEP]++;
		text = span_from(text, next + (end != NULL));
	}
	while (top > 0 && over + of[top] <= lines / 50)
		over += of[top--];
	for (size_t i = top * 3 / 5; i <= top; i++)
		wide += of[i];
	return top < WIDEST_BYTES / STEP && wide >= FEW_LINES &&
	    wide * 8 >= lines;
}
