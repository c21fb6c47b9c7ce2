/* A speaker is given the floor, and no label says that it is he who goes on. */
#include "check.h"

#include <string.h>

#include "base/utf8.h"
#include "chinese/lexicon.h"

enum { SENTENCE_BYTES = 180 };

/* What stands behind the last stop but the one at the end. */
static struct span
last_sentence(struct span text)
{
	static const struct span stops[] = {
	    WORD("。"), WORD("！"), WORD("？"), WORD("；")};
	size_t from;

	text.len -= WORD_ENDS(text, stops);
	from = text.len;
	while (from > 0 && text.len - from < SENTENCE_BYTES &&
	    WORD_ENDS(((struct span){text.ptr, from}), stops) == 0)
		from = utf8_before(text, from);
	return span_from(text, from);
}

/* 请李小明议员发言。 */
static bool
gives_floor(struct span text)
{
	struct span sentence = last_sentence(text);

	return words_end(sentence, &words_floor_given) > 0 &&
	    (memmem(sentence.ptr, sentence.len, "请", 3) != NULL ||
		memmem(sentence.ptr, sentence.len, "請", 3) != NULL);
}

static bool
calls_up(const struct block *block)
{
	return block->kind == KIND_PARA && gives_floor(block->text);
}

void
check_floor(struct report *report)
{
	const struct document *document = report->document;
	size_t given = 0;
	bool turns = false;

	for (size_t i = 0; report->on[CHECK_FLOOR] && i < document->count;
	     i++) {
		const struct block *block = &document->blocks[i];

		turns |= block->kind == KIND_TURN;
		if (block->kind == KIND_NOTE)
			continue;
		if (given > 0 && block->kind == KIND_PARA)
			report_add(report, CHECK_FLOOR,
			    place_block(report, block),
			    "the floor was given on line %zu, and no label "
			    "says who speaks",
			    given);
		given = turns && calls_up(block) ? block->line : 0;
	}
}
