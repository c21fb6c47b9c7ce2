/* 导读, 摘要: what tells what a text is about. */
#include "body/argument.h"

#include "chinese/scan.h"
#include "chinese/word.h"

bool
argument_begins(const struct block *block, bool *alone)
{
	static const struct span words[] = {WORD("导读"), WORD("導讀"),
	    WORD("摘要"), WORD("内容摘要"), WORD("內容摘要"), WORD("提要"),
	    WORD("内容提要"), WORD("內容提要"), WORD("编者按"), WORD("編者按"),
	    WORD("核心提示"), WORD("阅读提示"), WORD("閱讀提示")};
	static const struct span colons[] = {WORD("："), WORD(":")};
	char bytes[64];
	struct span text = scan_squeeze(block->text, bytes, sizeof(bytes));
	size_t open = scan_opening_frame(text, 0), len, close;

	if (block->label.len > 0)
		return false;
	len = WORD_BEGINS(span_from(text, open), words);
	if (len == 0)
		return false;
	len += open;
	close = open > 0 ? scan_closing_frame(text, len)
			 : WORD_BEGINS(span_from(text, len), colons);
	*alone = len + close == text.len;
	return close > 0 || *alone;
}
