/*
 * Quotation marks and brackets that do not match.
 *
 * A quotation over several paragraphs opens in each of them and closes once,
 * so an open quotation is told only when a paragraph comes that does not open
 * it again.
 */
#include "base/utf8.h"
#include "check.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"

struct pair {
	uint32_t open, close;
	enum check check;
};

static const struct pair pairs[] = {
    {U'“', U'”', CHECK_QUOTES},
    {U'「', U'」', CHECK_QUOTES},
    {U'『', U'』', CHECK_QUOTES},
    {'(', ')', CHECK_BRACKETS},
    {U'（', U'）', CHECK_BRACKETS},
    {U'〈', U'〉', CHECK_BRACKETS},
    {U'《', U'》', CHECK_BRACKETS},
    {U'【', U'】', CHECK_BRACKETS},
    {U'〔', U'〕', CHECK_BRACKETS},
};

enum { PAIRS = sizeof(pairs) / sizeof(pairs[0]) };

struct depths {
	size_t open[PAIRS]; /* in this line, not yet closed */
	struct place opened[PAIRS]; /* where the first of these stands */
	struct place pending[PAIRS]; /* of an open quotation, or line 0 */
	struct place stray[PAIRS]; /* a closing one without its opening one */
	uint32_t first; /* character of the line */
};

/* A character as UTF-8, for a message. */
struct glyph {
	char bytes[8];
};

static struct glyph
glyph(uint32_t code)
{
	struct glyph g = {{0}};

	(void)utf8_encode(code, g.bytes);
	return g;
}

/* 1） a) in the middle of a paragraph have no opening bracket. */
static bool
counts(struct span text, size_t at, uint32_t code)
{
	size_t start = at > 0 ? utf8_before(text, at) : 0;
	struct span before = {text.ptr + start, at - start};
	uint32_t last;

	if (at == 0 || (code != U'）' && code != ')'))
		return false;
	(void)utf8_next(before, 0, &last);
	return (before.ptr[0] >= 'A' && before.ptr[0] <= 'z') ||
	    numeral_is_arabic(last) || numeral_holds(last);
}

/* Where all of them stand, and little else; Han does not. */
static bool
may_be_of_pair(uint32_t code)
{
	return code == '(' || code == ')' ||
	    (code >= 0x2000 && code <= 0x30ff) || code >= 0xff00;
}

/* The first character of the line, blanks left aside. */
static void
note_first(struct depths *d, struct span text)
{
	for (size_t at = 0; d->first == 0 && at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (code != ' ' && code != 0x3000)
			d->first = code;
	}
}

/* A mark at text[at], which is of the pair, or is of none. */
static void
take(const struct report *report, struct depths *d, int i,
    const struct block *block, struct span mark, uint32_t code)
{
	size_t at = (size_t)(mark.ptr - block->text.ptr);
	struct place place;

	if (code != pairs[i].open && code != pairs[i].close)
		return;
	place = place_words(report, block, mark);
	if (code == pairs[i].open) {
		if (d->open[i]++ == 0)
			d->opened[i] = place;
	} else if (d->open[i] > 0) {
		d->open[i]--;
	} else if (d->stray[i].line == 0 && !counts(block->text, at, code)) {
		d->stray[i] = place;
	}
}

static void
count(const struct report *report, struct depths *d, const struct block *block)
{
	struct span text = block->text;
	size_t len;

	note_first(d, text);
	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;
	     at += len) {
		uint32_t code;

		len = utf8_next(text, at, &code);
		for (int i = 0; may_be_of_pair(code) && i < PAIRS; i++)
			take(report, d, i, block,
			    (struct span){text.ptr + at, len}, code);
	}
}

static void
tell_open(struct report *report, int i, struct place place)
{
	report_add(report, pairs[i].check, place, "%s is not closed",
	    glyph(pairs[i].open).bytes);
}

/* The line has been counted: what of it does not match? */
static void
finish(struct report *report, struct depths *d)
{
	for (int i = 0; i < PAIRS; i++) {
		bool quote = pairs[i].check == CHECK_QUOTES;

		if (d->stray[i].line > 0)
			report_add(report, pairs[i].check, d->stray[i],
			    "%s closes nothing", glyph(pairs[i].close).bytes);
		if (d->pending[i].line > 0 && d->first != pairs[i].open)
			tell_open(report, i, d->pending[i]);
		d->pending[i].line = 0;
		if (d->open[i] > 0 && quote)
			d->pending[i] = d->opened[i];
		else if (d->open[i] > 0)
			tell_open(report, i, d->opened[i]);
		d->open[i] = 0;
		d->stray[i].line = 0;
	}
	d->first = 0;
}

/* On another line; a title goes on on the next one. */
static bool
begins_line(const struct block *last, const struct block *block)
{
	return last != NULL && block->line != last->line &&
	    !(block->kind == KIND_TITLE && last->kind == KIND_TITLE &&
		block->line == last->line + 1);
}

void
check_pairs(struct report *report)
{
	const struct document *document = report->document;
	const struct block *last = NULL;
	struct depths d = {0};

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		if (begins_line(last, block))
			finish(report, &d);
		last = block;
		count(report, &d, block);
	}
	if (last != NULL)
		finish(report, &d);
	for (int i = 0; i < PAIRS; i++)
		if (d.pending[i].line > 0)
			tell_open(report, i, d.pending[i]);
}
