/* 导读, 摘要: what tells what a text is about. */
#include "tree/argument.h"

#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "chinese/word.h"

bool
argument_begins(const struct block *block, bool *alone)
{
	static const struct span colons[] = {WORD("："), WORD(":")};
	char bytes[64];
	struct span text = scan_squeeze(block->text, bytes, sizeof(bytes));
	size_t open = scan_opening_frame(text, 0), len, close;

	if (block->label.len > 0)
		return false;
	len = words_begin(span_from(text, open), &words_argument);
	if (len == 0)
		return false;
	len += open;
	close = open > 0 ? scan_closing_frame(text, len)
			 : WORD_BEGINS(span_from(text, len), colons);
	*alone = len + close == text.len;
	return close > 0 || *alone;
}
