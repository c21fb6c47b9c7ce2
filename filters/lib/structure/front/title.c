/* What a title looks like. */
#include "structure/front/title.h"

#include "chinese/date.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/front/imprint.h"
#include "structure/front/label.h"
#include "structure/front/salutation.h"
#include "structure/front/web_page.h"
#include "structure/lines/shape.h"

enum {
	TITLE_LEAST = 2,
	REMARK_REST = 15, /* bytes behind a remark that are no title */
	SITE_BYTES = 60, /* of its name behind a headline */
	HEADLINE_LEAST = 8,
	ENDING_BYTES = 12, /* of the longest word that ends a title */
};

/* 大家好！ opens a speech. */
static bool
is_greeting(struct span text)
{
	static const struct span ends[] = {
	    WORD("好！"), WORD("好!"), WORD("們好"), WORD("们好")};

	return WORD_ENDS(text, ends) > 0 || address_begins(text);
}

/* （…） is a remark, but 【重要讲话】在…上的讲话 may be a title. */
static bool
is_remark(struct span text)
{
	uint32_t code = scan_peek(text, 0);
	size_t at = scan_opening(text, 0);

	if (code == 0xff3b) /* ［, which opens nothing else */
		at = sizeof("［") - 1;
	else if (at == 0 || (code != 0x3010 && code != '['))
		return at > 0;
	while (at < text.len && scan_closing(text, at) == 0 && code != 0xff3d)
		at += utf8_next(text, at, &code);
	return text.len - at <= REMARK_REST;
}

/* Above the title GB/T 9704 puts 000001, 机密★1年 and 特急. */
static bool
is_mark_of_paper(struct span text)
{
	static const struct span degrees[] = {
	    WORD("绝密"), WORD("机密"), WORD("秘密")};
	static const struct span haste[] = {
	    WORD("特急"), WORD("加急"), WORD("平急"), WORD("特提")};
	size_t len = WORD_BEGINS(text, degrees), at = 0;

	if (len > 0)
		return len == text.len || scan_word(text, len, SPAN("★"));
	while (at < text.len && text.ptr[at] >= '0' && text.ptr[at] <= '9')
		at++;
	return at == text.len || WORD_BEGINS(text, haste) == text.len;
}

/* 某社某地3月5日电 */
static bool
is_dateline(struct span text)
{
	static const struct span ends[] = {
	    WORD("日电"), WORD("日電"), WORD("日讯"), WORD("日訊")};

	return WORD_ENDS(text, ends) > 0;
}

/* What stands about a title: who, when, its number, the page it is on. */
static bool
stands_about_title(struct span text)
{
	return imprint_has_dash(text) || date_is_line(text) ||
	    furniture_is(text) || imprint_is_docno(text) ||
	    label_kind(text) != KIND_UNKNOWN || is_remark(text) ||
	    imprint_is_rule(text) || is_dateline(text) ||
	    is_mark_of_paper(text);
}

bool
title_may_be(const struct line *line)
{
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->entry == NONE &&
	    !line_is_refused(line, KIND_TITLE) && line->end != END_COLON &&
	    line->chars <= TITLE_CHARS && line->chars >= TITLE_LEAST &&
	    !is_greeting(text) && !stands_about_title(text);
}

/* The last characters without blanks: 工 作 报 告 is two words. */
static struct span
squeeze_end(struct span text, char *bytes)
{
	size_t len = 0, at = text.len;

	while (at > 0) {
		size_t end = at;
		uint32_t code;

		at = utf8_before(text, at);
		(void)utf8_next(text, at, &code);
		if (scan_is_blank(code))
			continue;
		if (len + end - at > ENDING_BYTES)
			break;
		len += end - at;
		memcpy(bytes + ENDING_BYTES - len, text.ptr + at, end - at);
	}
	return (struct span){bytes + ENDING_BYTES - len, len};
}

/* clang-format off */
#define TITLES(W) \
	W("讲话") W("講話") W("报告") W("報告") W("致辞") W("致辭") W("致词") \
	W("致詞") W("发言") W("發言") W("演讲") W("演講") W("讲稿") W("意见") \
	W("决定") W("通知") W("规定") W("办法") W("条例") W("纪要") W("公报") \
	W("决议") W("方案") W("总结") W("计划") W("说明") W("通报") W("批复") \
	W("讲话提纲") W("讲话稿") W("祝词") W("贺词") W("贺信") W("文告") \
	W("開幕詞") W("开幕词") W("闭幕词") W("答谢词") W("讲评") W("講評") \
	W("请示") W("請示") W("開場白") W("开场白") W("打算") W("安排") \
	W("要点") W("設想") W("设想") W("思路") W("答复") W("答覆") W("的函") \
	W("复函") W("公告") W("通告") W("议案") W("議案") W("纲要") W("綱要") \
	W("规划") W("規劃") W("细则") W("細則") W("章程") W("规程") W("预案") \
	W("通知書") W("通知书") W("公函") W("決定") W("規定") W("辦法") \
	W("條例") W("紀要") W("公報") W("決議") W("意見") W("總結") W("計劃") \
	W("計畫") W("說明") W("通報") W("批復") W("批覆") W("要點") \
	W("議事錄") W("会议记录") W("會議紀錄") W("讲稿") W("講稿") \
	W("倡议书") W("公开信")
/* clang-format on */

bool
title_ends(struct span text)
{
	static const struct span words[] = {TITLES(WORD_ITEM)};
	static const struct word_bits tails = WORD_TAILS(TITLES);
	char bytes[ENDING_BYTES];

	return word_may_end(text, &tails) &&
	    WORD_ENDS(squeeze_end(text, bytes), words) > 0;
}

bool
title_names_speech(struct span text)
{
	static const struct span words[] = {WORD("讲话"), WORD("講話"),
	    WORD("报告"), WORD("報告"), WORD("致辞"), WORD("致辭"),
	    WORD("致词"), WORD("致詞"), WORD("发言"), WORD("發言"),
	    WORD("演讲"), WORD("演講"), WORD("讲稿"), WORD("講稿"),
	    WORD("讲话稿"), WORD("发言稿"), WORD("演讲稿"), WORD("讲话提纲"),
	    WORD("祝词"), WORD("祝辞"), WORD("贺词"), WORD("贺辞"),
	    WORD("开幕词"), WORD("開幕詞"), WORD("闭幕词"), WORD("閉幕詞"),
	    WORD("答谢词"), WORD("讲评"), WORD("講評"), WORD("开场白"),
	    WORD("開場白"), WORD("纪要"), WORD("紀要"), WORD("答记者问"),
	    WORD("答記者問")};
	char bytes[ENDING_BYTES];

	return WORD_ENDS(squeeze_end(text, bytes), words) > 0;
}

bool
title_is_occasion(const struct line *line)
{
	struct span text = line_text(line);

	return line->end == END_OPEN && span_starts(text, SPAN("在")) &&
	    shape_has(text, SPAN("上的"));
}

/* …总结材料 says what the papers are that one is of, and leaves its title open. */
bool
title_names_collection(struct span text)
{
	static const struct span words[] = {WORD("材料"), WORD("汇编"),
	    WORD("彙編"), WORD("选编"), WORD("選編"), WORD("文集"),
	    WORD("文选"), WORD("文選"), WORD("资料"), WORD("資料")};

	return WORD_ENDS(text, words) > 0;
}

static bool
ends_in_site(struct span text)
{
	static const struct span ends[] = {WORD("网"), WORD("網"), WORD("网站"),
	    WORD("人民政府"), WORD("日报"), WORD("公报"), WORD("门户"),
	    WORD("办公室"), WORD("文件"), WORD("首页"), WORD("新闻"),
	    WORD("正文")};

	return WORD_ENDS(text, ends) > 0;
}

/* 一个长长的标题-某某网: the head of a page, whose name stands behind it. */
static bool
is_headline(struct span text)
{
	struct span head = text;

	while (head.len > 0 && head.ptr[head.len - 1] != '-' &&
	    head.ptr[head.len - 1] != '_')
		head.len--;
	if (head.len == 0 || text.len - head.len > SITE_BYTES)
		return false;
	head.len--;
	return !ends_in_site(head) && !shape_fits(head, HEADLINE_LEAST);
}

bool
title_names_site(struct span text)
{
	if (shape_has(text, SPAN("关于")) || shape_has(text, SPAN("關於")))
		return false;
	if (shape_has(text, SPAN(">")) || shape_has(text, SPAN("›")) ||
	    shape_has(text, SPAN("»")) || shape_has(text, SPAN("》首页")))
		return true;
	return (shape_has(text, SPAN("|")) || ends_in_site(text)) &&
	    !is_headline(text);
}

/* 某市委　某市人民政府 and nothing else, on the line above 关于…. */
static bool
is_issuer(const struct line *line)
{
	static const struct span about[] = {WORD("关于"), WORD("關於"),
	    WORD("印发"), WORD("印發"), WORD("转发"), WORD("轉發"),
	    WORD("批转"), WORD("批轉")};
	static const struct span alone[] = {
	    WORD("公告"), WORD("通告"), WORD("令"), WORD("公報")};
	static const struct span ends[] = {WORD("人民政府"), WORD("市委"),
	    WORD("县委"), WORD("区委"), WORD("省委"), WORD("旗委"),
	    WORD("党委"), WORD("党组"), WORD("委员会"), WORD("办公室"),
	    WORD("办公厅"), WORD("厅"), WORD("局"), WORD("部"), WORD("法院"),
	    WORD("检察院"), WORD("工会"), WORD("公司"), WORD("委員會"),
	    WORD("辦公室"), WORD("辦公廳"), WORD("廳"), WORD("縣委"),
	    WORD("區委"), WORD("黨委"), WORD("黨組")};

	return line_gap(line + 1) == 0 &&
	    WORD_ENDS(line_text(line), ends) > 0 &&
	    (line[1].why == WHY_TITLE_MORE ||
		WORD_BEGINS(line_text(line + 1), alone) ==
		    line_text(line + 1).len ||
		WORD_BEGINS(line_text(line + 1), about) > 0);
}

/*
 * By GB/T 9704 the bodies that issue a paper belong to its title; and 关于 that
 * leads to no 通知 or 意见 on its line does to that on the next.
 */
bool
title_begins_above(const struct line *line)
{
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->end == END_OPEN &&
	    line->entry == NONE && line->chars <= TITLE_CHARS &&
	    (is_issuer(line) ||
		((shape_has(text, SPAN("关于")) ||
		     shape_has(text, SPAN("關於"))) &&
		    !title_ends(text)));
}

/* …的 and 在… leave open what the next line says, 第… and 的… go on. */
static bool
is_left_open(struct span first, struct span text)
{
	static const struct span open[] = {WORD("的"), WORD("和"), WORD("与"),
	    WORD("暨"), WORD("及"), WORD("上")};
	static const struct span prepositions[] = {
	    WORD("在"), WORD("关于"), WORD("關於")};
	static const struct span goes_on[] = {WORD("第"), WORD("的")};

	return WORD_ENDS(first, open) > 0 || WORD_BEGINS(text, goes_on) > 0 ||
	    WORD_BEGINS(first, prepositions) > 0;
}

bool
title_continues(const struct line *title, const struct line *next)
{
	static const struct span about[] = {WORD("关于"), WORD("關於")};
	static const struct span and[] = {WORD("及"), WORD("暨")};
	struct span first = line_text(title), text = line_text(next);

	if (next->kind != KIND_PARA || next->end != END_OPEN ||
	    imprint_has_dash(text))
		return false;
	if (title_is_occasion(next) && title_names_collection(first))
		return true;
	if (line_gap(next) > 0)
		return false;
	if (WORD_BEGINS(text, and) > 0 && title_ends(text))
		return true;
	if (title_ends(first))
		return false;
	return WORD_BEGINS(text, about) > 0 || title->full ||
	    (title_ends(text) && is_left_open(first, text));
}
