/*
 * Where a text was printed before: 原载《…》, （发表于《…》第4期）, 来源：….
 *
 * It stands in the front, on a line of its own, or below the text.  The day in it is
 * that of the paper, and not that on which something was said.
 */
#include "base/ascii.h"
#include "base/blank.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "document/gather.h"
#include "structure/lines/shape.h"

enum {
	SOURCE_CHARS = 50,
	SOURCE_BYTES = 3 * SOURCE_CHARS + 6, /* in brackets */
	BACK_LINES = 8, /* at the end, notes and what signs among them */
};

static const struct span book = {"《", sizeof("《") - 1};

/* 原载于…, 发表在… */
static struct span
skip_joint(struct span text)
{
	static const struct span joints[] = {WORD("于"), WORD("於"), WORD("在"),
	    WORD("自"), WORD("："), WORD(":")};
	size_t len;

	while ((len = WORD_BEGINS(text, joints)) > 0)
		text = blank_trim(span_from(text, len));
	return text;
}

/* 原载《青禾日报》2031年3月4日, 发表于《青禾教育》; without a name in marks none. */
static struct span
behind_word(struct span text)
{
	static const struct span published[] = {WORD("发表"), WORD("發表")};
	size_t len = words_begin(text, &words_printed_in);

	if (len == 0)
		len = WORD_BEGINS(text, published);
	if (len == 0)
		return (struct span){text.ptr, 0};
	text = skip_joint(span_from(text, len));
	if (!shape_has(text, book))
		text.len = 0;
	return text;
}

/* In front of the first blank, or of what parts it from more. */
static struct span
first_word(struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t step = utf8_next(text, at, &code);

		if (scan_is_blank(code) || code == '|' || code == U'｜')
			text.len = at;
		at += step;
	}
	return text;
}

/* 来源：青禾日报; what stands behind a blank may be anything. */
static struct span
behind_label(struct span text)
{
	size_t len = words_begin(text, &words_imprint_source);
	uint32_t code;

	if (len == 0)
		return (struct span){text.ptr, 0};
	text = blank_trim(span_from(text, len));
	if (text.len == 0 || !scan_is_colon(scan_peek(text, 0)))
		return (struct span){text.ptr, 0};
	text = blank_trim(span_from(text, utf8_next(text, 0, &code)));
	return span_starts(text, book) ? text : first_word(text);
}

/* 《青禾日报》2031年3月4日第1版, 《 青禾日报 》（2031年3月4日　01版） */
static struct span
as_issue(struct span text)
{
	static const struct span ends[] = {
	    WORD("版"), WORD("期"), WORD("日"), WORD("号"), WORD("）")};
	struct span rest = text;
	size_t close = 0;

	if (!span_starts(text, book) || WORD_ENDS(text, ends) == 0)
		return (struct span){text.ptr, 0};
	while (rest.len > 0 && !span_starts(rest, SPAN("》")))
		rest = span_from(rest, 1);
	close = span_starts(rest, SPAN("》")) ? sizeof("》") - 1 : 0;
	rest = blank_trim(span_from(rest, close));
	rest = blank_trim(span_from(rest, scan_opening(rest, 0)));
	if (rest.len == 0 || !ascii_is_digit((unsigned char)rest.ptr[0]))
		text.len = 0;
	return text;
}

struct span
gather_source_of(struct span text)
{
	struct span source;

	if (text.len > SOURCE_BYTES)
		return (struct span){text.ptr, 0}; /* most lines are text */
	text = gather_unbracket(text);
	if (!shape_fits(text, SOURCE_CHARS))
		return (struct span){text.ptr, 0};
	if (span_ends(text, SPAN("。")))
		text.len -= sizeof("。") - 1;
	source = behind_word(text);
	if (source.len == 0)
		source = behind_label(text);
	return source.len > 0 ? source : as_issue(text);
}

/* No heading tells it; a note does of the text that it is of: 本文原载…. */
static bool
may_tell(const struct block *block)
{
	if (block->kind == KIND_FOOTNOTE)
		return words_begin(blank_trim(block->text), &words_about_text) >
		    0;
	return block->kind != KIND_TITLE && !kind_is_heading(block->kind);
}

static void
see(struct gather *gather, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct block *block = &gather->document->blocks[i];

		if (may_tell(block))
			gather_set(gather, FACT_PROVENANCE,
			    gather_source_of(block->text), SPAN(""),
			    block->line, SURE_PRINTED);
	}
}

void
gather_source(struct gather *gather)
{
	const struct document *document = gather->document;
	size_t back = gather->body, end = gather->end;

	if (end > back + BACK_LINES)
		back = end - BACK_LINES;
	while (
	    end < document->count && document->blocks[end].kind != KIND_TITLE)
		end++; /* the notes */
	see(gather, gather->begin, gather->body);
	see(gather, back, end);
}
