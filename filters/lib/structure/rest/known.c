/* Words that head a part of a document wherever they stand. */
#include "structure/rest/known.h"

#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

enum {
	SPREAD_BYTES = 48, /* 结　　束　　语, with blanks */
	THEME_CHARS = 30,
	NAMED_CHARS = 12,
};

/* clang-format off */
#define PARTS(W) \
	W("前言") W("引言") W("导言") W("導言") W("序言") W("绪论") \
	W("緒論") W("绪言") W("緒言") W("结语") W("結語") W("结束语") \
	W("結束語") W("后记") W("後記") W("附录") W("附錄") \
	W("参考文献") W("參考文獻") W("尾声") W("尾聲") W("序章") \
	W("终章") W("終章") W("楔子") W("引子") W("附则") W("附則") \
	W("结论") W("結論") W("小结") W("小結") W("总结") W("總結") \
	W("总论") W("總論") W("余论") W("餘論") W("自序") W("代序") \
	W("序") W("跋") W("序幕") W("番外") W("开场白") W("開場白") \
	W("开幕词") W("開幕詞") W("闭幕词") W("閉幕詞") W("增补") \
	W("增補") W("补遗") W("補遺") W("编后记") W("編後記") \
	W("致谢") W("致謝")
/* clang-format on */

/* The bytes of the part's name that begins the text, 序言一 with its number. */
static size_t
name_of(struct span text)
{
	static const struct span words[] = {PARTS(WORD_ITEM)};
	size_t len = WORD_BEGINS(text, words);
	unsigned number;

	return len > 0 ? len + numeral_han(text, len, &number) : 0;
}

/* 结语：有了新船就没事了吗？ */
static bool
has_theme(struct span text, size_t name)
{
	uint32_t code = scan_peek(text, name);

	return name >= 2 * sizeof("序") - 2 &&
	    (code == 0xff1a || code == ':') && text.len > name + sizeof("：") &&
	    shape_fits(text, THEME_CHARS) && !shape_has(text, SPAN("。"));
}

/* 第四版序言 */
static bool
ends_so(struct span text)
{
	static const struct span ends[] = {WORD("序言"), WORD("前言"),
	    WORD("后记"), WORD("後記"), WORD("自序"), WORD("代序"),
	    WORD("版序")};

	return WORD_ENDS(text, ends) > 0 && shape_fits(text, NAMED_CHARS) &&
	    !shape_has(text, SPAN("，"));
}

bool
known_is(struct span text)
{
	static const struct word_bits heads = WORD_HEADS(PARTS);
	char bytes[SPREAD_BYTES];
	size_t name;

	if (text.len > (size_t)THEME_CHARS * 4)
		return false;
	if (word_may_begin(text, &heads)) {
		name = name_of(text);
		if (name > 0 && (name == text.len || has_theme(text, name)))
			return true;
	}
	if (ends_so(text))
		return true;
	if (text.len >= sizeof(bytes) || !shape_has(text, SPAN("　")))
		return false;
	text = scan_squeeze(text, bytes, sizeof(bytes));
	return name_of(text) == text.len;
}
