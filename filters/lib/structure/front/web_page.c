/*
 * What a web page has around its text.
 *
 * Its lines are a closed class: where a text comes from, when it was put up, how
 * large it is shown, what one may do with it, and the way to it.  None of them
 * is of the document.
 */
#include "structure/front/web_page.h"

#include "chinese/date.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/front/label.h"
#include "structure/lines/shape.h"

enum {
	SQUEEZED = 32,
	PIECE_CHARS = 2, /* 大, 中, 小, 】 */
	VALUE_CHARS = 20, /* of what a label on the line above asks for */
	TAIL_CHARS = 60,
	STAMP_BYTES = 40,
};

/* clang-format off */

/* Lines of a web page begin with these. */
#define FURNITURE(W) \
	W("来源") W("來源") W("时间") W("時間") W("发布") W("發布") \
	W("日期") W("作者") W("编辑") W("责任编辑") W("字号") W("字体") \
	W("字體") W("【字体") W("【字号") W("分享") W("打印") W("浏览") \
	W("点击") W("阅读") W("首页") W("索引号") W("信息来源") \
	W("发文机关") W("成文日期") W("稿件来源") W("收藏") W("关闭") \
	W("【打印") W("地点") W("地點") W("主讲") W("演讲人") W("演講人") \
	W("讲话人")

#define PHRASES(W) \
	W("当前位置") W("您当前") W("您现在") W("您的位置") W("跳至") \
	W("跳到") W("扫一扫") W("主讲人") W("主讲嘉宾")

/* What a page lets one do, where nothing else stands on the line. */
#define BUTTONS(W) \
	W("下载") W("下載") W("全屏") W("收藏") W("加大") W("放大") \
	W("缩小") W("減小") W("减小") W("还原") W("默认") W("返回") \
	W("朗读") W("转发") W("纠错") W("评论") W("点赞") W("登录") \
	W("注册") W("搜索") W("返回列表") W("返回首页") W("返回顶部") \
	W("加入收藏") W("设为首页") W("复制链接") W("微信") W("微博")

#define ALL(W) FURNITURE(W) PHRASES(W) BUTTONS(W)

/* clang-format on */

static size_t
begins_furniture(struct span text)
{
	static const struct span words[] = {FURNITURE(WORD_ITEM)};

	return WORD_BEGINS(text, words);
}

/* 浏览次数：12, and not 浏览次数不多 */
static bool
counts(struct span text)
{
	static const struct span words[] = {WORD("次数"), WORD("次數"),
	    WORD("次"), WORD("量"), WORD("数"), WORD("數")};
	size_t len = WORD_BEGINS(text, words);
	uint32_t code = scan_peek(text, len);

	return len > 0 && (code < 0x2e80 || code > 0x9fff);
}

/* What may follow such a word, besides a colon and the like. */
static bool
goes_on(struct span text)
{
	static const struct span words[] = {WORD("时间"), WORD("時間"),
	    WORD("日期"), WORD("机构"), WORD("機構"), WORD("单位"),
	    WORD("單位"), WORD("者"), WORD("到"), WORD("至"), WORD("本页"),
	    WORD("此页"), WORD("窗口"), WORD("页面"), WORD("本文"),
	    WORD("此文")};
	uint32_t code = scan_peek(text, 0);

	return code < 0x2e80 || code > 0x9fff || begins_furniture(text) > 0 ||
	    counts(text) || WORD_BEGINS(text, words) > 0;
}

/* Behind the blanks and signs that part buttons in a row. */
static size_t
skip_between(struct span text, size_t at)
{
	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (!scan_is_blank(code) && code != '|' && code != '/' &&
		    code != 0x3010 && code != 0x3011 && code != '[' &&
		    code != ']')
			break;
		at += len;
	}
	return at;
}

/* 下载, 打印 关闭 */
static bool
is_button(struct span text)
{
	static const struct span words[] = {BUTTONS(WORD_ITEM) WORD("打印"),
	    WORD("关闭"), WORD("分享"), WORD("大"), WORD("中"), WORD("小"),
	    WORD("打印本页"), WORD("关闭窗口"), WORD("评论"), WORD("举报")};
	size_t at = skip_between(text, 0), len;

	while (at < text.len &&
	    (len = WORD_BEGINS(span_from(text, at), words)) > 0) {
		at += len;
		if (at < text.len && skip_between(text, at) == at)
			return false;
		at = skip_between(text, at);
	}
	return at == text.len;
}

/* 分享的快乐 is a title: what follows the word tells. */
bool
furniture_is(struct span text)
{
	static const struct span phrases[] = {PHRASES(WORD_ITEM)};
	static const struct word_bits heads = WORD_HEADS(ALL);
	char bytes[SQUEEZED];
	struct span squeezed;
	size_t len, at = 0;

	/* a blank in front is passed over, and nothing at all is a button */
	if (text.len > 0 && !word_may_begin(text, &heads) &&
	    !scan_is_blank(scan_peek(text, 0)))
		return false;
	squeezed = scan_squeeze(text, bytes, sizeof(bytes));
	len = begins_furniture(squeezed);
	if (WORD_BEGINS(squeezed, phrases) > 0 || is_button(text))
		return true;
	if (len == 0)
		return false;
	for (size_t left = len; left > 0; left -= 3)
		at = scan_skip_blanks(text, at) + 3;
	return scan_is_blank(scan_peek(text, at)) ||
	    goes_on(span_from(squeezed, len));
}

/* Two digits, as a clock has them. */
static size_t
two_digits(struct span text, size_t at)
{
	return at + 2 <= text.len && text.ptr[at] >= '0' &&
		text.ptr[at] <= '9' && text.ptr[at + 1] >= '0' &&
		text.ptr[at + 1] <= '9'
	    ? 2
	    : 0;
}

/* 2026-02 or 2026年02月: a machine writes the month so. */
static bool
is_padded(struct span text)
{
	size_t at = 4;

	if (text.len < 10 || two_digits(text, 0) == 0 ||
	    two_digits(text, 2) == 0)
		return false;
	at += scan_word(text, at, SPAN("年")) ? 3 : 1;
	return two_digits(text, at) > 0 &&
	    (text.ptr[4] == '-' || text.ptr[4] == '/' || text.ptr[at] == '0');
}

/*
 * 2026-02-03 09:02:33, 2026年02月10日 07时41分: as a machine writes it.  10:00
 * alone may be when one met.
 */
static bool
is_stamp(struct span text)
{
	struct span rest = text;

	if (text.len > STAMP_BYTES || !is_padded(text) || !date_is_line(text))
		return false;
	if (span_ends(text, SPAN("分")) || span_ends(text, SPAN("秒")))
		return true;
	if (text.len < 8 || two_digits(text, text.len - 2) == 0)
		return false;
	rest.len -= 2;
	if (!span_ends(rest, SPAN(":")) || two_digits(text, rest.len - 3) == 0)
		return false;
	rest.len -= 3;
	return span_ends(rest, SPAN(":"));
}

/* 时间, 地点, 主讲 also tell of what was held, if nothing of the page follows. */
static bool
tells_of_meeting(struct span text)
{
	static const struct span begins[] = {WORD("时间"), WORD("時間"),
	    WORD("日期"), WORD("地点"), WORD("地點"), WORD("主讲"),
	    WORD("演讲人"), WORD("演講人"), WORD("讲话人"), WORD("作者")};
	static const struct span others[] = {WORD("来源"), WORD("來源"),
	    WORD("发布"), WORD("点击"), WORD("浏览"), WORD("编辑"),
	    WORD("阅读"), WORD("字号"), WORD("字体"), WORD("打印")};
	char bytes[SQUEEZED];

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (shape_has(text, others[i]))
			return false;
	return WORD_BEGINS(scan_squeeze(text, bytes, sizeof(bytes)), begins) >
	    0;
}

/* A page says it of a text, and no label of a title block does. */
static bool
is_of_page(struct span text)
{
	return furniture_is(text) && !tells_of_meeting(text) &&
	    label_kind(text) == KIND_UNKNOWN;
}

/* 2026-02-03, or 时间： with a day, beside 来源： is when it was put up. */
static bool
is_put_up(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	struct span text = line_text(line);

	if (line->end != END_OPEN ||
	    (label_kind(text) != KIND_DATE &&
		!(is_padded(text) && date_is_line(text))))
		return false;
	return (i > 0 && is_of_page(line_text(line - 1))) ||
	    (i + 1 < outline->body && is_of_page(line_text(line + 1)));
}

/* 四川日报, 2026-02-03, 12: what a label alone on its line asks for. */
static bool
is_value(struct span text)
{
	static const struct span organs[] = {WORD("报"), WORD("報"), WORD("社"),
	    WORD("网"), WORD("網"), WORD("站"), WORD("台"), WORD("臺"),
	    WORD("刊"), WORD("办"), WORD("局"), WORD("府"), WORD("室"),
	    WORD("部"), WORD("委"), WORD("厅"), WORD("会"), WORD("院"),
	    WORD("栏目"), WORD("公众号"), WORD("杂志"), WORD("客户端"),
	    WORD("中心"), WORD("频道")};
	size_t digits = 0;

	while (digits < text.len && text.ptr[digits] >= '0' &&
	    text.ptr[digits] <= '9')
		digits++;
	return digits == text.len || date_is_line(text) ||
	    WORD_ENDS(text, organs) > 0;
}

/* A step on the way to the page, behind a lone >. */
static bool
is_crumb(const struct outline *outline, size_t i)
{
	static const struct span steps[] = {
	    WORD(">"), WORD("›"), WORD("»"), WORD("/"), WORD(">>")};
	struct span text = line_text(&outline->lines[i]), above;

	while (i-- > 0) {
		above = line_text(&outline->lines[i]);
		if (WORD_BEGINS(above, steps) == above.len)
			return true;
		if (!span_equal(above, text))
			return false;
	}
	return false;
}

/* What the label alone on the line above asks for. */
static bool
is_answer(const struct line *line)
{
	struct span label = line_text(line - 1);

	return line[-1].end == END_COLON && line->end == END_OPEN &&
	    line->chars <= VALUE_CHARS && furniture_is(label) &&
	    is_value(line_text(line));
}

/* 时间： alone, and on the next line when the page was put up. */
static bool
asks_when(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->end == END_COLON && i + 1 < outline->body &&
	    furniture_is(line_text(line)) &&
	    (is_put_up(outline, i + 1) || is_stamp(line_text(line + 1)));
}

bool
furniture_goes_on(const struct outline *outline, size_t i)
{
	return i > 0 && (is_answer(&outline->lines[i]) || is_crumb(outline, i));
}

/* 大, 中, 小, 】: what one may do, cut up into lines. */
static bool
is_piece(const struct line *line)
{
	return line[-1].why == WHY_FURNITURE && line->chars <= PIECE_CHARS &&
	    line->end == END_OPEN;
}

void
furniture_mark(struct outline *outline)
{
	for (size_t i = 0; i < outline->body; i++) {
		struct line *line = &outline->lines[i];
		struct span text = line_text(line);

		if (line->kind != KIND_PARA)
			continue;
		if (is_of_page(text) || is_stamp(text) ||
		    is_put_up(outline, i) || asks_when(outline, i) ||
		    furniture_goes_on(outline, i) || (i > 0 && is_piece(line)))
			line_set(line, KIND_LINE, WHY_FURNITURE);
	}
}

bool
furniture_ends(const struct line *line)
{
	static const struct span begins[] = {WORD("责任编辑"), WORD("責任編輯"),
	    WORD("（责任编辑"), WORD("编辑："), WORD("来源："), WORD("稿源："),
	    WORD("相关链接"), WORD("相关附件"), WORD("【打印"), WORD("分享"),
	    WORD("扫一扫"), WORD("上一篇"), WORD("下一篇"), WORD("上一条"),
	    WORD("下一条"), WORD("版权所有"), WORD("网站标识码"),
	    WORD("浏览次数"), WORD("阅读次数"), WORD("点击数"),
	    WORD("打印本页"), WORD("关闭窗口"), WORD("返回顶部"),
	    WORD("主办单位："), WORD("承办单位："), WORD("原标题：")};
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->entry == NONE &&
	    line->chars <= TAIL_CHARS && line->end != END_STOP &&
	    (is_button(text) || WORD_BEGINS(text, begins) > 0);
}
