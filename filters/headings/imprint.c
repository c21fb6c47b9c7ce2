/* What a title block tells besides the title: who, when, where, number. */
#include "imprint.h"

#include "date.h"
#include "numeral.h"
#include "person.h"
#include "scan.h"
#include "shape.h"
#include "word.h"

enum { BYLINE_CHARS = 30, SQUEEZED = 48 };

bool
imprint_has_dash(struct span text)
{
	uint32_t code = scan_peek(text, 0);

	return code == 0x2014 || code == 0x2015 || code == 0x2500 ||
	    code == 0x2013 || span_starts(text, SPAN("--"));
}

/* The beginning of the text without blanks: 索 引 号 is one word. */
static struct span
squeeze(struct span text, char *bytes)
{
	size_t len = 0;

	for (size_t at = 0; at < text.len && len + 4 < SQUEEZED;) {
		uint32_t code;
		size_t step = utf8_next(text, at, &code);

		if (!scan_is_blank(code)) {
			memcpy(bytes + len, text.ptr + at, step);
			len += step;
		}
		at += step;
	}
	return (struct span){bytes, len};
}

bool
imprint_is_furniture(struct span text)
{
	static const struct span words[] = {WORD("来源"), WORD("來源"),
	    WORD("时间"), WORD("時間"), WORD("发布"), WORD("發布"),
	    WORD("日期"), WORD("作者"), WORD("编辑"), WORD("责任编辑"),
	    WORD("字号"), WORD("字体"), WORD("【字体"), WORD("【字号"),
	    WORD("分享"), WORD("打印"), WORD("浏览"), WORD("点击"),
	    WORD("阅读"), WORD("当前位置"), WORD("您当前"), WORD("您现在"),
	    WORD("首页"), WORD("索引号"), WORD("信息来源"), WORD("发文机关"),
	    WORD("成文日期"), WORD("稿件来源"), WORD("扫一扫"), WORD("收藏"),
	    WORD("关闭"), WORD("【打印"), WORD("地点"), WORD("地點"),
	    WORD("主讲"), WORD("演讲人"), WORD("演講人"), WORD("讲话人"),
	    WORD("字體")};

	char bytes[SQUEEZED];
	struct span squeezed = squeeze(text, bytes);

	return WORD_BEGINS(squeezed, words) > 0;
}

/* 法释〔2022〕10号 */
static bool
is_docno(struct span text)
{
	unsigned value;

	if (!span_ends(text, SPAN("号")) && !span_ends(text, SPAN("號")))
		return false;
	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t open = scan_opening(text, at);

		if (open > 0 && text.len - at > open + 4) {
			struct span year = {text.ptr + at + open, 4};

			if (scan_closing(text, at + open + 4) > 0 &&
			    numeral_arabic(year, 1, &value) == 3)
				return true;
		}
		at += utf8_next(text, at, &code);
	}
	return false;
}

/* The text behind a label such as 地点：, or nothing. */
static bool
has_label(struct span text, const struct span *words, size_t count)
{
	size_t len = word_begins(text, words, count);
	uint32_t code = scan_peek(text, len);

	return len > 0 && (code == 0xff1a || code == ':') && text.len > len + 3;
}

static bool
is_place(struct span text)
{
	static const struct span words[] = {
	    WORD("地点"), WORD("地點"), WORD("会议地点"), WORD("演讲地点")};

	return has_label(text, words, sizeof(words) / sizeof(words[0]));
}

static bool
is_byline(struct span text)
{
	static const struct span words[] = {WORD("作者"), WORD("演讲人"),
	    WORD("演講人"), WORD("讲话人"), WORD("主讲"), WORD("主讲人"),
	    WORD("致辞人"), WORD("发言人"), WORD("报告人")};
	struct span inner = text;

	if (has_label(text, words, sizeof(words) / sizeof(words[0])))
		return true;
	if (shape_chars(text) > BYLINE_CHARS || shape_end(text) != END_OPEN ||
	    shape_sentence(text) > 0)
		return false;
	if (scan_opening(text, 0) > 0 && shape_is_bracketed(text)) {
		inner = span_from(text, scan_opening(text, 0));
		inner.len = utf8_before(inner, inner.len);
	}
	return person_is_name(inner) ||
	    (person_ends(inner) &&
		(shape_has(inner, SPAN(" ")) || shape_has(inner, SPAN("　")) ||
		    !shape_has(inner, SPAN("的"))));
}

/* 2026年2月3日在…会议上 */
static bool
is_occasion(struct span text)
{
	size_t at = date_begins(text);
	static const struct span at_word[] = {
	    WORD("在"), WORD("于"), WORD("於")};

	if (at == 0)
		return false;
	at = scan_skip_blanks(text, at);
	return WORD_BEGINS(span_from(text, at), at_word) > 0;
}

/* 2011年7月29日 …通过, 2022年5月1日 施行 */
static bool
is_dated_act(struct span text)
{
	static const struct span acts[] = {WORD("通过"), WORD("公布"),
	    WORD("施行"), WORD("发布"), WORD("修订"), WORD("修正"),
	    WORD("批准"), WORD("印发"), WORD("修改"), WORD("起施行")};

	return date_begins(text) > 0 && WORD_ENDS(text, acts) > 0;
}

void
imprint_mark(const struct outline *outline, struct line *line)
{
	struct span text = line_text(line);

	if (imprint_has_dash(text) || is_occasion(text))
		line_set(line, KIND_SUBTITLE, WHY_SUBTITLE);
	else if (date_is_line(text) || is_dated_act(text))
		line_set(line, KIND_DATE, WHY_DATE);
	else if (is_docno(text))
		line_set(line, KIND_DOCNO, WHY_DOCNO);
	else if (is_place(text))
		line_set(line, KIND_PLACE, WHY_PLACE);
	else if (!outline->transcript && is_byline(text))
		line_set(line, KIND_BYLINE, WHY_BYLINE);
}
