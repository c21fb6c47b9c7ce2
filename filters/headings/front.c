/*
 * The title block: what stands before the body.
 *
 * It reaches from the top to the first line that only a body has: an address,
 * an enumerated line, a turn, a line that ends like a sentence or is longer
 * than titles are.
 */
#include "front.h"

#include "address.h"
#include "date.h"
#include "scan.h"
#include "shape.h"
#include "word.h"

enum { BLOCK_LINES = 24, TITLE_CHARS = 80, TITLE_LEAST = 2 };

/* —— at the start */
static bool
has_dash(struct span text)
{
	uint32_t code = scan_peek(text, 0);

	return code == 0x2014 || code == 0x2015 || code == 0x2500 ||
	    code == 0x2013 || span_starts(text, SPAN("--"));
}

static bool
begins_body(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	if (line->kind != KIND_PARA || address_is_salutation(text) ||
	    address_is_recipient(text))
		return true;
	if (date_is_line(text) || has_dash(text))
		return false;
	if (line->entry != NONE &&
	    outline->entries[line->entry].style != STYLE_BULLET)
		return true;
	return line->end == END_COMMA || line->end == END_SEMICOLON ||
	    (line->end == END_STOP && line->chars > TITLE_CHARS / 2) ||
	    line->chars > TITLE_CHARS;
}

/* 来源：… 分享： and other lines of a web page around its text. */
static bool
is_furniture(struct span text)
{
	static const struct span words[] = {WORD("来源"), WORD("來源"),
	    WORD("时间"), WORD("時間"), WORD("发布"), WORD("發布"),
	    WORD("日期"), WORD("作者"), WORD("编辑"), WORD("责任编辑"),
	    WORD("字号"), WORD("字体"), WORD("【字体"), WORD("【字号"),
	    WORD("分享"), WORD("打印"), WORD("浏览"), WORD("点击"),
	    WORD("阅读"), WORD("当前位置"), WORD("首页"), WORD("索引号"),
	    WORD("信息来源"), WORD("发文机关"), WORD("成文日期"),
	    WORD("发布日期"), WORD("发布时间"), WORD("稿件来源"),
	    WORD("扫一扫"), WORD("收藏"), WORD("关闭"), WORD("【打印")};

	return WORD_BEGINS(text, words) > 0;
}

static bool
may_be_title(const struct line *line)
{
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->end != END_COLON &&
	    !span_ends(text, SPAN("。")) && line->chars <= TITLE_CHARS &&
	    line->chars >= TITLE_LEAST && !has_dash(text) &&
	    !date_is_line(text) && !is_furniture(text) &&
	    scan_opening(text, 0) == 0;
}

/* The block's end. */
static size_t
find_body(const struct outline *outline)
{
	size_t i = 0;

	while (i < outline->line_count && i < BLOCK_LINES &&
	    !begins_body(outline, &outline->lines[i]))
		i++;
	return i;
}

/* 关于… behind the name of who issues it, and other second lines. */
static bool
continues_title(const struct line *title, const struct line *next)
{
	struct span text = line_text(next);

	return next->number == title->number + 1 && may_be_title(next) &&
	    (span_starts(text, SPAN("关于")) ||
		span_starts(text, SPAN("關於")));
}

static void
mark_rest(struct line *line)
{
	struct span text = line_text(line);

	if (line->kind != KIND_PARA)
		return;
	if (has_dash(text))
		line_set(line, KIND_SUBTITLE, WHY_SUBTITLE);
	else if (date_is_line(text))
		line_set(line, KIND_DATE, WHY_DATE);
}

static void
find_salutations(struct outline *outline)
{
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		if (line->kind != KIND_PARA || line->chars > CHARS_MANY / 4 ||
		    line->entry != NONE)
			continue;
		if (address_is_salutation(line_text(line)))
			line_set(line, KIND_SALUTE, WHY_SALUTE);
		else if (i == outline->body &&
		    address_is_recipient(line_text(line)))
			line_set(line, KIND_SALUTE, WHY_RECIPIENT);
	}
}

void
front_find(struct outline *outline)
{
	size_t title = 0;

	outline->body = find_body(outline);
	while (title < outline->body && !may_be_title(&outline->lines[title]))
		title++;
	if (title < outline->body) {
		struct line *line = &outline->lines[title];

		line_set(line, KIND_TITLE, WHY_TITLE);
		if (title + 1 < outline->body &&
		    continues_title(line, line + 1))
			line_set(line + 1, KIND_TITLE, WHY_TITLE_MORE);
	}
	for (size_t i = 0; i < outline->body; i++)
		mark_rest(&outline->lines[i]);
	find_salutations(outline);
}
