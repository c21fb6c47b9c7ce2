/* What of a document's styles is believed, as jg-headings takes it. */
#include "given/believe.h"

#include <stdbool.h>

#include "structure/enumerators/enumerator.h"
#include "structure/lines/shape.h"

enum {
	HEADING_CHARS = 80,
	TITLE_LINES = 6, /* a title, a subtitle, each on some lines */
	FEW = 3, /* so many headings are believed beside any text */
	LEVELS = CLAIM_MAX + 1,
	HINT_CHARS = 30, /* what looks like a heading is short */
	HINTS = 2, /* one alone may be anything */
	TEXT_CHARS = 40, /* a line of more is no part of the front */
};

/* How many lines are claimed to be what, and how many can be. */
struct tally {
	size_t claimed[LEVELS], fit[LEVELS];
	size_t titles, headings, hints;
	size_t bytes, other; /* in headings, in all else */
};

static struct span
text_of(const struct plain *plain, const struct claim *claim)
{
	return (struct span){plain->text.data + claim->start, claim->len};
}

/*
 * A line that only looks like a heading is one if it is short, no sentence, and
 * something follows that does not look so; a number tells more than a look.
 */
static bool
is_hinted(const struct plain *plain, size_t i)
{
	const struct claim *claim = &plain->claims[i];
	struct span text = text_of(plain, claim);
	struct enumerator e;

	if (claim->what != CLAIM_HINT || claim->line >= plain->lines ||
	    (i + 1 < plain->count &&
		plain->claims[i + 1].line == claim->line + 1))
		return false;
	return shape_fits(text, HINT_CHARS) &&
	    (shape_end(text) == END_OPEN || shape_end(text) == END_QUESTION) &&
	    !enumerator_read(text, &e);
}

/* As long as a heading may be, and no more than one sentence. */
static bool
fits(struct span text)
{
	size_t sentence = shape_sentence(text);

	return shape_fits(text, HEADING_CHARS) &&
	    (sentence == 0 || sentence == text.len);
}

static void
count(const struct plain *plain, struct tally *tally)
{
	tally->other = plain->text.len;
	for (size_t i = 0; i < plain->count; i++) {
		const struct claim *claim = &plain->claims[i];

		tally->hints += is_hinted(plain, i);
		if (claim->what <= CLAIM_HINT)
			continue;
		tally->titles +=
		    claim->what == CLAIM_TITLE || claim->what == CLAIM_SUBTITLE;
		tally->other -= claim->len;
		if (claim->what < CLAIM_NONE)
			continue;
		tally->claimed[claim->what]++;
		tally->fit[claim->what] += fits(text_of(plain, claim));
		tally->headings++;
		tally->bytes += claim->len;
	}
}

/* A level is believed unless most of what has it cannot be headings. */
static bool
is_level(const struct tally *tally, int what)
{
	return 2 * tally->fit[what] >= tally->claimed[what];
}

/* Where most of the text is said to be headings, the style is there for its look. */
static bool
are_headings(const struct tally *tally)
{
	return tally->headings <= FEW || tally->bytes < tally->other;
}

/* Before that line stands no text but lines of a front. */
static bool
is_first(const struct plain *plain, const struct claim *claim)
{
	struct span rest = {plain->text.data, claim->start};
	size_t lines = 0;

	while (rest.len > 0) {
		struct span line = span_cut(&rest, '\n');

		lines += line.len > 0;
		if (lines >= TITLE_LINES || !shape_fits(line, TEXT_CHARS) ||
		    shape_is_ended(line) || shape_end(line) == END_OPEN)
			return false;
	}
	return true;
}

/*
 * A first heading of the first level is the title where it is the only one, or
 * does not count as the next ones do; the others then begin below it or beside.
 * The claim, or as many as there are.
 */
static size_t
find_title(const struct plain *plain, const struct tally *tally)
{
	struct enumerator e;
	size_t at = 0, next;

	while (at < plain->count && plain->claims[at].what <= CLAIM_NONE)
		at++;
	if (tally->titles > 0 || at == plain->count ||
	    plain->claims[at].what != 1 ||
	    !is_first(plain, &plain->claims[at]) ||
	    enumerator_read(text_of(plain, &plain->claims[at]), &e))
		return plain->count;
	if (tally->claimed[1] == 1)
		return at;
	for (next = at + 1; plain->claims[next].what != 1;)
		next++;
	return enumerator_read(text_of(plain, &plain->claims[next]), &e)
	    ? at
	    : plain->count;
}

/* The highest level that counts, less one. */
static int
base_of(const struct tally *tally, bool titled)
{
	int level = titled && tally->claimed[1] == 1 ? 2 : 1;

	while (level < CLAIM_MAX && tally->claimed[level] == 0)
		level++;
	return level - 1;
}

static void
give(struct buf *out, size_t line, const char *kind, int level)
{
	if (out->len > 0)
		buf_byte(out, ' ');
	buf_printf(out, "%zu:%s", line, kind);
	if (level >= 0)
		buf_printf(out, ":%d", level);
}

/* Of a row what is told of its cells stands behind the level, which it has not. */
static void
give_table(
    const struct plain *plain, const struct claim *claim, struct buf *out)
{
	static const char *const kinds[] = {
	    [CLAIM_CAPTION - CLAIM_CAPTION] = "caption",
	    [CLAIM_COLUMNS - CLAIM_CAPTION] = "columns",
	    [CLAIM_ROW - CLAIM_CAPTION] = "row",
	};

	give(out, claim->line, kinds[claim->what - CLAIM_CAPTION], -1);
	if (claim->cells_len == 0)
		return;
	buf_string(out, "::");
	buf_add(out, plain->cells.data + claim->cells, claim->cells_len);
}

/* What has no level. */
static void
give_other(const struct plain *plain, const struct tally *tally, size_t i,
    struct buf *out)
{
	const struct claim *claim = &plain->claims[i];

	if (claim->what == CLAIM_HINT) {
		if (tally->hints >= HINTS && is_hinted(plain, i))
			give(out, claim->line, "head", -1);
	} else if (claim->what == CLAIM_ABOVE)
		;
	else if (claim->what < CLAIM_HINT)
		give_table(plain, claim, out);
	else if (claim->what == CLAIM_NOTE)
		give(out, claim->line, "footnote", -1);
	else if (tally->titles <= TITLE_LINES)
		give(out, claim->line,
		    claim->what == CLAIM_TITLE ? "title" : "subtitle", -1);
}

static bool
heads(const struct tally *tally, const struct claim *claim)
{
	return are_headings(tally) && is_level(tally, claim->what);
}

void
believe(const struct plain *plain, struct buf *out)
{
	struct tally tally = {.titles = 0};
	size_t title;
	int base;

	count(plain, &tally);
	title = find_title(plain, &tally);
	base = base_of(&tally, title < plain->count);
	for (size_t i = 0; i < plain->count; i++) {
		const struct claim *claim = &plain->claims[i];

		if (claim->what < CLAIM_NONE)
			give_other(plain, &tally, i, out);
		else if (!heads(&tally, claim))
			continue;
		else if (i == title)
			give(out, claim->line, "title", -1);
		else if (fits(text_of(plain, claim)) && claim->what > base)
			give(out, claim->line, claim->opens ? "runin" : "head",
			    claim->what - base);
	}
}
