/*
 * Which bodies issue a document: those in its head, that sign it, or whose paper it
 * is; the first of these places that names any counts, with all that it names.
 */
#include "base/blank.h"
#include "base/find_word.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "document/gather.h"
#include "document/who.h"
#include "structure/front/paper_mark.h"

enum { PAPER_BYTES = 9 }; /* of 函, 书函, 公告 */

/* What stands in front of the first blank, and *rest behind it. */
static struct span
cut_blank(struct span *rest)
{
	struct span word = *rest;

	for (size_t at = 0; at < word.len;) {
		uint32_t code;
		size_t len = utf8_next(word, at, &code);

		if (scan_is_blank(code)) {
			word.len = at;
			*rest = blank_trim(span_from(*rest, at));
			return word;
		}
		at += len;
	}
	*rest = span_from(*rest, rest->len);
	return word;
}

/* 某省财政厅　某省教育厅: each word of the line is one; 青 禾 县 人 民 政 府 is not. */
static bool
are_several(struct span text)
{
	size_t count = 0;

	for (; text.len > 0; count++)
		if (!who_is_body(cut_blank(&text)))
			return false;
	return count > 1;
}

static void
add(struct gather *gather, struct span body)
{
	struct buf *names = &gather->bodies;

	if (names->len > 0)
		buf_string(names, FACTS_PART);
	buf_span(names, body);
}

void
gather_body(struct gather *gather, struct span text, size_t line)
{
	text = blank_trim(text);
	if (!who_is_body(text))
		return;
	if (gather->bodies.len == 0)
		gather->bodies_line = line;
	text.len -= words_end(text, &words_seal);
	text = blank_trim(text);
	if (!are_several(text)) {
		add(gather, text);
		return;
	}
	while (text.len > 0)
		add(gather, cut_blank(&text));
}

void
gather_bodies(struct gather *gather)
{
	gather_set(gather, FACT_ORGANIZATION, buf_view(&gather->bodies),
	    SPAN(""), gather->bodies_line, SURE_PRINTED);
	gather->bodies.len = 0;
}

/* 溪南縣政府　函, 某某部　令: nothing but who issues it and what it is. */
static void
see_title(struct gather *gather)
{
	struct span paper = facts_printed(gather->facts, FACT_TITLE);
	struct span body;

	if (paper.len == 0)
		return; /* has no pointer */
	body = cut_blank(&paper);
	if (paper.len == 0 || paper.len > PAPER_BYTES || !who_is_body(body) ||
	    gather->facts->known[FACT_TITLE].sure != SURE_PRINTED)
		return;
	if (words_end(paper, &words_sent_paper) > 0 ||
	    words_are(paper, &words_proclaimed) ||
	    words_are(paper, &words_numbered_paper))
		gather_body(gather, body, gather->title_line);
}

/* 县林业局 of 县林业局关于征集种子的公告, where nothing else tells who issues it. */
static void
see_issuing(struct gather *gather)
{
	static const struct span about[] = {WORD("关于"), WORD("關於")};
	struct span title = facts_printed(gather->facts, FACT_TITLE);

	if (gather->facts->known[FACT_TITLE].sure != SURE_PRINTED ||
	    words_end(title, &words_genre_paper) == 0)
		return;
	for (size_t i = 0; i < sizeof(about) / sizeof(about[0]); i++) {
		size_t at = find_word(title, about[i]);

		if (at > 0 && at < title.len)
			gather_body(gather, (struct span){title.ptr, at},
			    gather->title_line);
	}
}

/* The body above the number of a paper has issued it. */
void
gather_letterhead(struct gather *gather)
{
	const struct block *blocks = gather->document->blocks;

	for (size_t i = gather->begin; i + 1 < gather->body; i++)
		if (blocks[i].kind == KIND_ISSUER ||
		    (blocks[i].kind == KIND_PARA &&
			blocks[i + 1].kind == KIND_DOCNO))
			gather_body(gather, paper_issuer_name(blocks[i].text),
			    blocks[i].line);
	see_title(gather);
	gather_bodies(gather);
	see_issuing(gather);
	gather_bodies(gather);
}
