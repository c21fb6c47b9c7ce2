/* Enumerators that are words: 第三条, 第一，, 首先，, 其一，. */
#include "structure/enumerators/ordinal.h"

#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "structure/enumerators/noun.h"

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
    {WORD("单元"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("單元"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("专题"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("專題"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("模块"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("模組"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("板块"), STYLE_PIAN, FOLLOW_GAP},
    {WORD("回"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("讲"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("講"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("课"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("課"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("期"), STYLE_ZHANG, FOLLOW_GAP},
    {WORD("课时"), STYLE_JIE, FOLLOW_GAP},
    {WORD("課時"), STYLE_JIE, FOLLOW_GAP},
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
	size_t len;
	unsigned next;

	/* mostly a blank follows, or nothing */
	if (at == text.len || scan_is_blank(scan_peek(text, at)))
		return false;
	len = words_begin(span_from(text, at), &words_joining);
	return words_begin(span_from(text, at), &words_spoken_of) > 0 ||
	    (len > 0 && numeral_arabic(text, at + len, &next) > 0);
}

/* 之一 behind 第三条 */
static size_t
read_after(struct span text, struct enumerator *e, size_t at)
{
	size_t len;

	if (scan_peek(text, at) != U'之')
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
	return words_begin(span_from(text, at), &words_measure);
}

/*
 * What is counted, where 第一点 goes on to say it: 第一点希望：.  A sign has to
 * stand behind it.
 */
static size_t
counted(struct span text, size_t at)
{
	size_t len = words_begin(span_from(text, at), &words_counted);

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
	if (measure > 0)
		measure += noun_aside(text, at + measure);
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

	if (scan_peek(text, at) != U'第')
		return 0;
	at += len;
	len = numeral_either(text, at, &e->number);
	for (size_t i = 0; len > 0 && i < sizeof(units) / sizeof(units[0]);
	     i++) {
		unit = units[i].word;
		end = at + len + unit.len;
		e->style = units[i].style;
		if ((!style_is_article(e->style) || e->style == STYLE_XIANG) &&
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

	if (code == U'第')
		return read_numbered(text, e);
	if (code == U'其' && read_qi(text, e, sizeof("其") - 1))
		return true;
	return ordinal_begins(code) && read_first(text, e);
}
