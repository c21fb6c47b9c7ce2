/*
 * What a paper says that it carries, and what it does.
 *
 * GB/T 9704-2012, 7.3.4: 附件： and its name, 1. 2. before several, no mark behind
 * a name; 7.3.7: the numbers agree with those on the attachments themselves.
 */
#include "base/blank.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "paper/paper.h"

enum { MOST = 99 };

struct attachments {
	const struct block *list, *last; /* 附件：1. …, and its last line */
	unsigned listed, enclosed;
};

/* The number behind 附件, with 1 byte or more; 0: there is none. */
static unsigned
number_behind(struct span text, size_t at)
{
	unsigned value = 0;

	at = scan_skip_blanks(text, at);
	return numeral_either(text, at, &value) > 0 && value <= MOST ? value
								     : 0;
}

/* Behind 附件： or 附：, or 0. */
static size_t
behind_head(struct span text)
{
	static const struct span heads[] = {
	    WORD("附件："), WORD("附："), WORD("附件:"), WORD("附:")};

	return WORD_BEGINS(text, heads);
}

/* A line of the list: its number, or the next where it has none. */
static void
take_listed(
    struct report *report, struct attachments *found, const struct block *block)
{
	static const struct span marks[] = {
	    WORD("。"), WORD("；"), WORD("，"), WORD("、")};
	struct span text = blank_trim(block->text);
	size_t head = behind_head(text), mark = WORD_ENDS(text, marks);
	unsigned number = number_behind(text, head);

	if (found->list == NULL)
		found->list = block;
	found->last = block;
	if (head < text.len)
		found->listed =
		    number > found->listed ? number : found->listed + 1;
	if (mark > 0)
		report_add(report, CHECK_ATTACHMENTS,
		    place_words(
			report, block, span_from(text, text.len - mark)),
		    "a mark behind the name of an attachment");
}

static void
take_enclosed(struct attachments *found, const struct block *block)
{
	struct span text = blank_trim(block->text);
	unsigned number = number_behind(
	    text, span_starts(text, SPAN("附件")) ? sizeof("附件") - 1 : 3);

	if (number > found->enclosed)
		found->enclosed = number;
	else if (number == 0 && found->enclosed == 0)
		found->enclosed = 1;
}

/* 附件3 in the text, of this paper: not 《…》附件3. */
static void
look_for_named(struct report *report, const struct attachments *found,
    const struct block *block)
{
	static const struct span others[] = {WORD("》"), WORD("）"), WORD("号"),
	    WORD("〕"), WORD("”"), WORD("的")};
	struct span text = block->text;
	const char *hit;
	size_t at = 0;

	while (
	    (hit = memmem(text.ptr + at, text.len - at, "附件", 6)) != NULL) {
		size_t from = (size_t)(hit - text.ptr);
		unsigned number = number_behind(text, from + 6);

		at = from + 6;
		if (number <= found->listed ||
		    WORD_ENDS(((struct span){text.ptr, from}), others) > 0)
			continue;
		report_add(report, CHECK_ATTACHMENTS,
		    place_words(
			report, block, (struct span){text.ptr + from, 6}),
		    "attachment %u, and %u are named on line %zu", number,
		    found->listed, found->list->line);
		return;
	}
}

void
paper_attachments(struct report *report, const struct paper *paper)
{
	const struct document *document = paper->document;
	struct attachments found = {.list = NULL};

	if (!report->on[CHECK_ATTACHMENTS])
		return;
	for (size_t i = paper->body; i < paper->end; i++)
		if (document->blocks[i].kind == KIND_ATTACH)
			take_listed(report, &found, &document->blocks[i]);
	for (size_t i = paper->end; i < document->count; i++)
		if (document->blocks[i].kind == KIND_ATTACH)
			take_enclosed(&found, &document->blocks[i]);
	if (found.list == NULL)
		return;
	for (size_t i = paper->body; i < paper->sign; i++)
		if (document->blocks[i].kind != KIND_ATTACH)
			look_for_named(report, &found, &document->blocks[i]);
	if (found.enclosed > 0 && found.enclosed != found.listed)
		report_add(report, CHECK_ATTACHMENTS,
		    place_block(report, found.list),
		    "%u attachments are named, and %u are there", found.listed,
		    found.enclosed);
}
