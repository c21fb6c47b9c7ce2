/* Keywords, which people part by whatever mark they like. */
#include "base/blank.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "document/gather.h"
#include "structure/lines/shape.h"

enum {
	KEYWORDS_CHARS = 80,
	ABSTRACT_MOST = 2, /* paragraphs between the front and them */
};

/* The length of what parts two of them at the start of the text, or 0. */
static size_t
separator(struct span text)
{
	static const struct span marks[] = {
	    WORD(";"), WORD(","), WORD("；"), WORD("，"), WORD("、")};

	return WORD_BEGINS(text, marks);
}

/* Each behind the other. */
static void
write_words(struct buf *out, struct span rest)
{
	while (rest.len > 0) {
		struct span word = rest;
		size_t len = 0;

		while (len < rest.len && separator(span_from(rest, len)) == 0)
			len++;
		word.len = len;
		rest = span_from(rest, len);
		rest = span_from(rest, separator(rest));
		word = blank_trim(word);
		if (word.len > 0 && out->len > 0)
			buf_string(out, FACTS_PART);
		buf_span(out, word);
	}
}

/* Behind 关键词： or 【关键词】; nothing where the line is no such one. */
static struct span
behind_label(struct span text)
{
	static const struct span none = {NULL, 0};
	size_t at, len;

	text = blank_trim(text);
	at = scan_opening_frame(text, 0);
	len = words_begin(span_from(text, at), &words_keywords);
	if (len == 0 || shape_is_ended(text) ||
	    !shape_fits(text, KEYWORDS_CHARS))
		return none;
	len += at;
	at = at > 0 ? scan_closing_frame(text, len) : 0;
	at += scan_colon(text, len + at);
	return at > 0 ? blank_trim(span_from(text, len + at)) : none;
}

static void
set_words(struct gather *gather, const struct block *block)
{
	struct span printed = behind_label(block->text);
	struct buf standard = {0};

	if (printed.len == 0)
		return;
	write_words(&standard, printed);
	/* blanks may part them, or be in one: 茶业 合作社, tea trade */
	if (!span_equal(buf_view(&standard), printed) ||
	    memchr(printed.ptr, ' ', printed.len) == NULL)
		gather_set(gather, FACT_KEYWORDS, printed, buf_view(&standard),
		    block->line, SURE_PRINTED);
	buf_free(&standard);
}

static void
take_given(struct known *known)
{
	known->standard.len = 0;
	write_words(&known->standard, buf_view(&known->printed));
}

void
gather_keywords(struct gather *gather)
{
	struct known *known = &gather->facts->known[FACT_KEYWORDS];
	const struct block *block = gather->document->blocks;
	size_t last = gather->body + ABSTRACT_MOST;

	if (known->sure == SURE_GIVEN) {
		take_given(known);
		return;
	}
	for (size_t i = gather->begin; i < gather->end && i <= last; i++)
		if (block[i].kind == KIND_PARA || block[i].kind == KIND_LINE)
			set_words(gather, &block[i]);
}
