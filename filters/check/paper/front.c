/*
 * What stands above the text of a paper.
 *
 * GB/T 9704-2012, 7.3.2: a full-width colon behind the last of those that it is
 * sent to.  A title has no stop behind it.
 */
#include "base/blank.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "paper/paper.h"
#include "structure/front/recipient.h"

enum { ADDRESSEE_BYTES = 240 };

void
paper_title(struct report *report, const struct paper *paper)
{
	static const struct span stops[] = {
	    WORD("。"), WORD("，"), WORD("；"), WORD("："), WORD("、")};

	for (size_t i = 0; i < paper->body; i++) {
		const struct block *block = &paper->document->blocks[i];
		struct span text = blank_trim(block->text);
		size_t len = WORD_ENDS(text, stops);

		if (block->kind != KIND_TITLE || len == 0 ||
		    (block[1].kind == KIND_TITLE && i + 1 < paper->body))
			continue;
		text = span_from(text, text.len - len);
		report_add(report, CHECK_STOP, place_words(report, block, text),
		    "a title that ends in %.*s", SHOWN(text));
	}
}

/* With the colon it would name whom the paper is sent to. */
static bool
names_addressee(struct span text)
{
	static const struct span wrong[] = {
	    WORD("，"), WORD("。"), WORD("；"), WORD(":"), WORD("、")};
	struct buf line = {0};
	size_t mark;
	bool names, bare;

	text = blank_trim(text);
	mark = WORD_ENDS(text, wrong);
	bare = mark == 0;
	text.len -= mark;
	if (text.len == 0 || text.len > ADDRESSEE_BYTES)
		return false;
	buf_span(&line, text);
	buf_string(&line, "：");
	names = recipient_is_line(buf_view(&line)) ||
	    (bare && recipient_is_one(buf_view(&line)));
	buf_free(&line);
	return names;
}

void
paper_addressee(struct report *report, const struct paper *paper)
{
	const struct block *block;

	if (!report->on[CHECK_ADDRESSEE] ||
	    paper->body >= paper->document->count)
		return;
	block = &paper->document->blocks[paper->body];
	if (block->kind == KIND_PARA && block->label.len == 0 &&
	    names_addressee(block->text))
		report_add(report, CHECK_ADDRESSEE, place_block(report, block),
		    "no ： behind whom it is sent to");
}
