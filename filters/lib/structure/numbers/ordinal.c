/* Enumerators that are words: 第三条, 第一，, 首先，, 其一，. */
#include "structure/numbers/ordinal.h"

#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/numbers/noun.h"

/* What may follow a unit, so that 第四本书 and 第三节课 are none. */
enum follow {
	FOLLOW_ANY, /* 第一章总则 */
	FOLLOW_GAP, /* a blank, a sign or the end: 第一部　…, 第二讲：… */
};

struct unit {
	struct span word;
	enum style style;
	enum follow follow;
};

static const struct unit units[] = {
    {WORD("编"), STYLE_BIAN, FOLLOW_ANY},
    {WORD("編"), STYLE_BIAN, FOLLOW_ANY},
    {WORD("分编"), STYLE_FENBIAN, FOLLOW_ANY},
    {WORD("分編"), STYLE_FENBIAN, FOLLOW_ANY},
    {WORD("部分"), STYLE_PART, FOLLOW_GAP},
    {WORD("篇"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("卷"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("部"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("集"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("回"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("讲"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("講"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("课"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("課"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("期"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("章"), STYLE_ZHANG, FOLLOW_ANY},
    {WORD("节"), STYLE_JIE, FOLLOW_GAP},
    {WORD("節"), STYLE_JIE, FOLLOW_GAP},
    {WORD("条"), STYLE_TIAO, FOLLOW_GAP},
    {WORD("條"), STYLE_TIAO, FOLLOW_GAP},
    {WORD("款"), STYLE_KUAN, FOLLOW_GAP},
    {WORD("项"), STYLE_XIANG, FOLLOW_GAP},
    {WORD("項"), STYLE_XIANG, FOLLOW_GAP},
    {WORD("目"), STYLE_XIANG, FOLLOW_GAP},
};

static bool
is_gap(struct span text, size_t at)
{
	return at == text.len || scan_is_blank(scan_peek(text, at)) ||
	    scan_tail(text, at) > 0;
}

/*
 * What goes on behind 第三章 or 2.1 where a sentence speaks of that chapter:
 * 第三章里的…, 第三章和第四章, 2.1的.
 */
bool
ordinal_is_spoken_of(struct span text, size_t at)
{
	static const struct span words[] = {WORD("里的"), WORD("里，"),
	    WORD("里面"), WORD("里边"), WORD("里邊"), WORD("里讲"),
	    WORD("里講"), WORD("里说"), WORD("里說"), WORD("里已"),
	    WORD("里我"), WORD("裡的"), WORD("裡，"), WORD("裡面"),
	    WORD("裡講"), WORD("裡說"), WORD("裏的"), WORD("裏，"),
	    WORD("裏面"), WORD("的"), WORD("所说"), WORD("所說"), WORD("所讲"),
	    WORD("所講"), WORD("所述"), WORD("所列"), WORD("所论"),
	    WORD("所論"), WORD("已经"), WORD("已經"), WORD("已讲"),
	    WORD("已講"), WORD("已说"), WORD("已說"), WORD("已述"),
	    WORD("曾经"), WORD("曾經"), WORD("曾讲"), WORD("曾講"),
	    WORD("曾说"), WORD("曾說"), WORD("节的"), WORD("節的"),
	    WORD("条的"), WORD("條的"), WORD("款的"), WORD("节中"),
	    WORD("節中"), WORD("节规定"), WORD("節規定"), WORD("中的"),
	    WORD("中规定"), WORD("中規定"), WORD("中要求"), WORD("中提"),
	    WORD("中说"), WORD("中說"), WORD("中讲"), WORD("中講"),
	    WORD("中述"), WORD("中列"), WORD("中给"), WORD("中給"),
	    WORD("中，"), WORD("中已"), WORD("中所"), WORD("中曾"),
	    WORD("中我们"), WORD("中我們"), WORD("和第"), WORD("与第"),
	    WORD("與第"), WORD("及第"), WORD("至第"), WORD("到第"),
	    WORD("以后"), WORD("以後"), WORD("以前"), WORD("之后"),
	    WORD("之後"), WORD("之前"), WORD("开头"), WORD("開頭"),
	    WORD("讲过"), WORD("講過"), WORD("说过"), WORD("說過"),
	    WORD("讲到"), WORD("講到"), WORD("谈到"), WORD("談到"),
	    WORD("提到"), WORD("规定的"), WORD("規定的")};
	static const struct span joins[] = {WORD("和"), WORD("与"), WORD("與"),
	    WORD("及"), WORD("至"), WORD("到"), WORD("或"), WORD("、")};
	size_t len;
	unsigned next;

	/* mostly a blank follows, or nothing */
	if (at == text.len || scan_is_blank(scan_peek(text, at)))
		return false;
	len = WORD_BEGINS(span_from(text, at), joins);
	return WORD_BEGINS(span_from(text, at), words) > 0 ||
	    (len > 0 && numeral_arabic(text, at + len, &next) > 0);
}

/* 之一 behind 第三条 */
static size_t
read_after(struct span text, struct enumerator *e, size_t at)
{
	size_t len;

	if (scan_peek(text, at) != 0x4e4b)
		return at;
	len = numeral_either(text, at + 3, &e->after);
	return len > 0 ? at + 3 + len : at;
}

/* 第一章: at stands behind the numeral and blanks. */
static bool
read_unit(struct span text, struct enumerator *e, size_t at)
{
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		const struct unit *unit = &units[i];
		size_t end = at + unit->word.len;

		if (!scan_word(text, at, unit->word))
			continue;
		end = read_after(text, e, end);
		if (unit->follow == FOLLOW_GAP
			? !is_gap(text, end)
			: ordinal_is_spoken_of(text, end))
			continue;
		e->style = unit->style;
		return enumerator_finish(text, e, end + scan_tail(text, end));
	}
	return false;
}

/* Words that are counted and stand between the number and a blank. */
static size_t
measure_word(struct span text, size_t at)
{
	static const struct span words[] = {WORD("个问题"), WORD("個問題"),
	    WORD("个方面"), WORD("個方面"), WORD("件"), WORD("件事"),
	    WORD("点"), WORD("點"), WORD("个"), WORD("個"), WORD("句话"),
	    WORD("條"), WORD("条"), WORD("步"), WORD("种"), WORD("種"),
	    WORD("层"), WORD("層"), WORD("类"), WORD("類"), WORD("段"),
	    WORD("样"), WORD("樣"), WORD("道"), WORD("关"), WORD("關"),
	    WORD("桩"), WORD("樁"), WORD("招"), WORD("幕"), WORD("项")};

	return WORD_BEGINS(span_from(text, at), words);
}

/*
 * What is counted, where 第一点 goes on to say it: 第一点希望：.  A sign has to
 * stand behind it.
 */
static size_t
counted(struct span text, size_t at)
{
	static const struct span words[] = {WORD("希望"), WORD("要求"),
	    WORD("建议"), WORD("建議"), WORD("意见"), WORD("意見"),
	    WORD("体会"), WORD("感受"), WORD("关键词"), WORD("關鍵詞"),
	    WORD("期望"), WORD("问题"), WORD("問題"), WORD("事情"),
	    WORD("任务"), WORD("任務"), WORD("想法"), WORD("原则"),
	    WORD("原則"), WORD("心愿"), WORD("故事")};
	size_t len = WORD_BEGINS(span_from(text, at), words);

	return len > 0 && scan_tail(text, at + len) > 0 ? len : 0;
}

/* 第… */
static bool
read_numbered(struct span text, struct enumerator *e)
{
	size_t at = scan_skip_blanks(text, sizeof("第") - 1), len, measure;

	len = numeral_either(text, at, &e->number);
	if (len == 0)
		return false;
	at += len;
	if (scan_tail(text, at) > 0) { /* 第一，, as most are */
		e->style = STYLE_ORDINAL;
		return enumerator_finish(text, e, at + scan_tail(text, at));
	}
	if (read_unit(text, e, scan_skip_blanks(text, at)))
		return true;
	measure = measure_word(text, at);
	if (measure > 0)
		measure += counted(text, at + measure);
	if (!is_gap(text, at + measure))
		return noun_read_counted(text, at, e);
	at += measure;
	len = scan_tail(text, at);
	e->style = len == 0 ? STYLE_ORDINAL_SPACE
	    : measure > 0   ? STYLE_ORDINAL_COUNT
			    : STYLE_ORDINAL;
	return enumerator_finish(text, e, at + len);
}

size_t
ordinal_inside(struct span text, size_t at, struct enumerator *e)
{
	struct span unit;
	size_t len = sizeof("第") - 1, end;

	if (scan_peek(text, at) != 0x7b2c)
		return 0;
	at += len;
	len = numeral_either(text, at, &e->number);
	for (size_t i = 0; len > 0 && i < sizeof(units) / sizeof(units[0]);
	     i++) {
		unit = units[i].word;
		end = at + len + unit.len;
		e->style = units[i].style;
		if (!style_is_article(e->style) &&
		    scan_word(text, at + len, unit) &&
		    scan_closing_frame(text, end) > 0)
			return end;
	}
	return 0;
}

struct word {
	struct span word;
	unsigned number;
};

/* 首先， 其次， 再次， 最后， and a sign behind them. */
static bool
read_first(struct span text, struct enumerator *e)
{
	static const struct word words[] = {{WORD("首先"), 1},
	    {WORD("其次"), 2}, {WORD("再次"), 3}, {WORD("再者"), 3},
	    {WORD("最后"), 3}, {WORD("最後"), 3}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t at = words[i].word.len;

		if (!scan_word(text, 0, words[i].word))
			continue;
		at += scan_tail(text, at);
		if (at == words[i].word.len)
			return false;
		e->style = STYLE_FIRST;
		e->number = words[i].number;
		e->last = i >= 4;
		return enumerator_finish(text, e, at);
	}
	return false;
}

/* 其一，: at stands behind 其. */
static bool
read_qi(struct span text, struct enumerator *e, size_t at)
{
	size_t len = numeral_han(text, at, &e->number), sign;

	if (len == 0)
		return false;
	at += len;
	sign = scan_tail(text, at);
	e->style = STYLE_QI;
	return sign > 0 && enumerator_finish(text, e, at + sign);
}

bool
ordinal_read(struct span text, struct enumerator *e)
{
	uint32_t code = scan_peek(text, 0);

	if (code == 0x7b2c)
		return read_numbered(text, e);
	if (code == 0x5176 && read_qi(text, e, sizeof("其") - 1))
		return true;
	return ordinal_begins(code) && read_first(text, e);
}
