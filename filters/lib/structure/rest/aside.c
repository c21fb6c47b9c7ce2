/*
 * Short lines that are no headings, though they stand as headings do: addresses
 * of pages, remarks, captions, and what a journal says of a paper.
 */
#include "structure/rest/aside.h"

#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

enum {
	CAPTION_CHARS = 60,
	SMALL_WORD = 3, /* letters: of, and, the */
};

bool
aside_is_address(struct span text)
{
	static const struct span words[] = {
	    WORD("http://"), WORD("https://"), WORD("www."), WORD("ftp://")};

	return WORD_BEGINS(text, words) > 0;
}

/* In ASCII, a name has capitals: Sounds good to me is none. */
static bool
is_english(struct span text)
{
	size_t word = 0, lower = 0;

	for (size_t at = 0; at < text.len; at++) {
		char c = text.ptr[at];

		if ((unsigned char)c >= 0x80)
			return false;
		word = c == ' ' ? 0 : word + 1;
		if (word == 1)
			lower = at > 0 && c >= 'a' && c <= 'z';
		if (lower && word == SMALL_WORD + 1)
			return true;
	}
	return false;
}

/* 好的, OK, 嗯嗯 in front of a turn: somebody is heard. */
static bool
is_acknowledgment(struct span text)
{
	static const struct span words[] = {WORD("好"), WORD("好的"),
	    WORD("对"), WORD("對"), WORD("是"), WORD("是的"), WORD("嗯"),
	    WORD("行"), WORD("啊"), WORD("哦"), WORD("噢"), WORD("可以"),
	    WORD("不是"), WORD("没有"), WORD("沒有"), WORD("没错"),
	    WORD("沒錯"), WORD("谢谢"), WORD("謝謝"), WORD("谢谢大家"),
	    WORD("謝謝大家"), WORD("OK"), WORD("ok"), WORD("Ok"), WORD("Okay"),
	    WORD("okay"), WORD("Yes"), WORD("yes"), WORD("Yeah"), WORD("No"),
	    WORD("no"), WORD("明白"), WORD("收到"), WORD("当然"), WORD("當然"),
	    WORD("了解"), WORD("瞭解"), WORD("不好意思"), WORD("的"),
	    WORD("了"), WORD(" "), WORD("　")};
	size_t len;

	while ((len = WORD_BEGINS(text, words)) > 0)
		text = span_from(text, len);
	return text.len == 0;
}

bool
aside_is_remark(struct span text)
{
	return is_english(text) || is_acknowledgment(text);
}

/* clang-format off */
#define LEGENDS(W) \
	W("图") W("圖") W("表") W("附图") W("附圖") W("附表") W("专栏") \
	W("專欄")

#define CAPTION_BEGINS(W) \
	W("图为") W("圖為") W("摄于") W("攝於") W("图片") W("资料图") \
	W("资料图片")

#define CAPTION_ENDS(W) \
	W("摄") W("攝") W("摄影") W("攝影") W("供图") W("制图")

#define BEGINS(W) LEGENDS(W) CAPTION_BEGINS(W)

/* clang-format on */

/* 图1, 表2-1, 专栏3: what a picture or a table is called. */
static bool
is_legend(struct span text)
{
	static const struct span words[] = {LEGENDS(WORD_ITEM)};
	size_t at = WORD_BEGINS(text, words);
	unsigned value;

	if (at == 0)
		return false;
	at = scan_skip_blanks(text, at);
	return numeral_arabic(text, at, &value) > 0 ||
	    (numeral_han(text, at, &value) > 0 &&
		scan_is_blank(
		    scan_peek(text, at + numeral_han(text, at, &value))));
}

bool
aside_is_caption(const struct line *line)
{
	static const struct span begins[] = {CAPTION_BEGINS(WORD_ITEM)};
	static const struct span ends[] = {CAPTION_ENDS(WORD_ITEM)};
	static const struct word_bits heads = WORD_HEADS(BEGINS);
	static const struct word_bits tails = WORD_TAILS(CAPTION_ENDS);
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->chars <= CAPTION_CHARS &&
	    ((word_may_end(text, &tails) && WORD_ENDS(text, ends) > 0) ||
		(word_may_begin(text, &heads) &&
		    (WORD_BEGINS(text, begins) > 0 || is_legend(text))));
}

static bool
has_colon(struct span text)
{
	return shape_has(text, SPAN("：")) || shape_has(text, SPAN(":"));
}

/* clang-format off */
#define LINKS(W) \
	W("相关文章") W("相關文章") W("相关报道") W("相關報道") W("相关报导") \
	W("相關報導") W("相关阅读") W("相關閱讀") W("延伸阅读") W("延伸閱讀") \
	W("推荐阅读") W("推薦閱讀") W("相关链接") W("相關連結")
/* clang-format on */

bool
aside_is_link(struct span text)
{
	static const struct span words[] = {LINKS(WORD_ITEM)};
	static const struct word_bits heads = WORD_HEADS(LINKS);
	size_t len =
	    word_may_begin(text, &heads) ? WORD_BEGINS(text, words) : 0;
	uint32_t code = scan_peek(text, len);

	return len > 0 && (code == 0xff1a || code == ':');
}

bool
aside_is_record(struct span text)
{
	static const struct span words[] = {WORD("关键词"), WORD("關鍵詞"),
	    WORD("关键字"), WORD("摘要"), WORD("提要"), WORD("内容提要"),
	    WORD("内容摘要"), WORD("中图分类号"), WORD("文献标识码"),
	    WORD("基金项目"), WORD("作者简介"), WORD("作者单位"),
	    WORD("收稿日期"), WORD("责任编辑"), WORD("編輯"), WORD("编辑"),
	    WORD("校对"), WORD("审核"), WORD("供稿"), WORD("原标题"),
	    WORD("上一篇"), WORD("下一篇"), WORD("单位"), WORD("注"),
	    WORD("资料来源"), WORD("数据来源"), WORD("联系人"), WORD("电话"),
	    WORD("联系电话"), WORD("地址"), WORD("邮编"), WORD("邮箱"),
	    WORD("网址"), WORD("视频"), WORD("音频")};
	static const struct span ends[] = {
	    WORD("全文"), WORD("如下"), WORD("原文"), WORD("查看更多")};
	uint32_t code;

	if (!has_colon(text))
		return WORD_ENDS(text, ends) > 0;
	if (aside_is_link(text))
		return true;
	code = scan_peek(text, WORD_BEGINS(text, words));
	return code == 0xff1a || code == ':';
}

/* 左图, 上二图, 图中 in the brackets that end the text. */
static bool
names_picture(struct span text)
{
	static const struct span words[] = {WORD("左图"), WORD("左圖"),
	    WORD("右图"), WORD("右圖"), WORD("上图"), WORD("上圖"),
	    WORD("下图"), WORD("下圖"), WORD("图左"), WORD("圖左"),
	    WORD("图右"), WORD("圖右"), WORD("图中"), WORD("圖中"),
	    WORD("见图"), WORD("見圖"), WORD("如图"), WORD("如圖"),
	    WORD("附图"), WORD("附圖"), WORD("左一"), WORD("左二"),
	    WORD("右一"), WORD("右二")};
	size_t at = text.len;

	if (!span_ends(text, SPAN("）")) && !span_ends(text, SPAN(")")))
		return false;
	while (at > 0 && scan_opening(text, at) == 0)
		at = utf8_before(text, at);
	return at > 0 &&
	    WORD_BEGINS(span_from(text, at + scan_opening(text, at)), words) >
	    0;
}

/* 注三：, 註1：, one of a series. */
static bool
is_numbered_note(struct span text)
{
	static const struct span words[] = {
	    WORD("注"), WORD("註"), WORD("注释"), WORD("註釋")};
	size_t at = WORD_BEGINS(text, words), len;
	unsigned value;
	uint32_t code;

	if (at == 0)
		return false;
	len = numeral_either(text, at, &value);
	code = scan_peek(text, at + len);
	return len > 0 && (code == ':' || code == 0xff1a);
}

/* *作者为两届学员*: set apart by Markdown's signs. */
static bool
is_slanted(struct span text)
{
	char sign = text.len > 2 ? text.ptr[0] : '\0';

	return (sign == '*' || sign == '_') && text.ptr[text.len - 1] == sign;
}

/* clang-format off */
#define SIGNS(W) \
	W("谨上") W("謹上") W("敬上") W("谨启") W("謹啟") W("敬启") W("敬啟") \
	W("谨识") W("謹識") W("拜上") W("谨呈") W("謹呈") W("顿首") W("頓首") \
	W("手书") W("手書")
/* clang-format on */

bool
aside_is_signature(struct span text)
{
	static const struct span ends[] = {SIGNS(WORD_ITEM)};
	static const struct word_bits tails = WORD_TAILS(SIGNS);

	return word_may_end(text, &tails) && WORD_ENDS(text, ends) > 0;
}

/* clang-format off */
#define NOTES(W) \
	W("作者为") W("作者為") W("作者系") W("作者係") W("作者是") \
	W("本文作者") W("本文系") W("本文係") W("本文原载") W("原载") \
	W("原載") W("本报讯") W("本報訊") W("图片来源") W("圖片來源") \
	W("点击") W("點擊") W("扫码") W("长按")
/* clang-format on */

/* 作者为前站长: what is told of the text. */
static bool
is_about_text(struct span text)
{
	static const struct span begins[] = {NOTES(WORD_ITEM)};
	static const struct word_bits heads = WORD_HEADS(NOTES);

	return word_may_begin(text, &heads) && WORD_BEGINS(text, begins) > 0;
}

bool
aside_is_note(struct span text)
{
	return is_about_text(text) || is_slanted(text) ||
	    aside_is_signature(text) || is_numbered_note(text) ||
	    names_picture(text);
}
