/* Lines that are a date. */
#include "chinese/date.h"

#include <stdint.h>

#include "base/unicode.h"
#include "chinese/era.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"

/* 甲辰: a stem and a branch. */
static bool
begins_cyclic(struct span text)
{
	static const struct span branches[] = {WORD("子"), WORD("丑"),
	    WORD("寅"), WORD("卯"), WORD("辰"), WORD("巳"), WORD("午"),
	    WORD("未"), WORD("申"), WORD("酉"), WORD("戌"), WORD("亥")};
	unsigned stem;

	return numeral_stem(text, 0, &stem) > 0 &&
	    WORD_BEGINS(span_from(text, sizeof("甲") - 1), branches) > 0;
}

/* 甲辰年 */
static bool
is_cyclic_year(struct span text)
{
	return scan_word(text, sizeof("甲子") - 1, SPAN("年")) &&
	    begins_cyclic(text);
}

/* 正月, 腊月, and what stands before a number in 闰六月, 初三. */
static size_t
lunar(struct span text, size_t at, bool *whole)
{
	static const struct span prefixes[] = {
	    WORD("初"), WORD("闰"), WORD("閏")};
	size_t len = words_begin(span_from(text, at), &words_lunar_month);

	*whole = len > 0;
	return len > 0 ? len : WORD_BEGINS(span_from(text, at), prefixes);
}

/* Digits of either kind; the year may have four. */
static size_t
digits(struct span text, size_t at)
{
	size_t len = numeral_figures(text, at);
	unsigned value;

	return len > 0 ? len : numeral_han_typed(text, at, &value);
}

/* 〇 begins no numeral but may begin the year's digits behind 二. */
static size_t
unit(struct span text, size_t at)
{
	switch (scan_peek(text, at)) {
	case '-':
	case '/':
	case '.':
	case ':':
		return 1;
	case U'·':
		return 2;
	case U'年':
	case U'月':
	case U'日':
	case U'号':
	case U'时':
	case U'時':
	case U'点':
	case U'點':
	case U'分':
	case U'：':
	case U'—':
	case U'至':
	case U'、':
	case U'．':
		return 3;
	default:
		return 0;
	}
}

/* A number, or a word of the farmers' calendar in its place. */
static size_t
group(struct span text, size_t at)
{
	bool whole;
	size_t word, len;

	if (at == 0)
		return is_cyclic_year(text) ? sizeof("甲子") - 1
					    : digits(text, at);
	len = digits(text, at);
	if (len > 0)
		return len;
	word = lunar(text, at, &whole);
	if (whole || word == 0)
		return word;
	len = digits(text, at + word);
	return len > 0 ? word + len : 0;
}

static const struct span names[] = {WORD("一"), WORD("二"), WORD("三"),
    WORD("四"), WORD("五"), WORD("六"), WORD("日"), WORD("天")};

/* 二 alone in its bracket: 2017-02-14（二）. */
static size_t
skip_weekday_name(struct span text, size_t at)
{
	size_t len = WORD_BEGINS(span_from(text, at), names);

	return len > 0 && scan_closing(text, at + len) > 0 ? at + len : at;
}

/* 星期五, 下午: the rest of a line that is a date. */
static size_t
skip_weekday(struct span text, size_t at)
{
	size_t len = words_begin(span_from(text, at), &words_weekday), name;

	if (len > 0) {
		name = WORD_BEGINS(span_from(text, at + len), names);
		at = name > 0 ? scan_skip_blanks(text, at + len + name) : at;
	}
	return at + words_begin(span_from(text, at), &words_hour);
}

/*
 * A numeral, an era or 甲子年 begins the date; most lines are told so not to be
 * one.
 */
static bool
may_begin(struct span text)
{
	uint32_t code = scan_peek(text, 0);
	unsigned before;

	if (text.len >= 3 && text.ptr[0] == '0')
		return false;
	return code < 0x4e00 || code > 0x9fff || numeral_holds(code) ||
	    era_read(text, 0, &before) > 0 ||
	    scan_word(text, sizeof("甲子") - 1, SPAN("年"));
}

/* 2024 年 3 月 5 日: where the unit stands behind blanks, or else at. */
static size_t
skip_to_unit(struct span text, size_t at)
{
	size_t behind = scan_skip_blanks(text, at);
	uint32_t code = behind > at ? scan_peek(text, behind) : 0;

	return code == U'年' || code == U'月' || code == U'日' || code == U'号'
	    ? behind
	    : at;
}

/* The bytes of four digits; 二十五, which is a day, has fewer than 二〇三一. */
static bool
is_year(struct span text, size_t at, size_t len)
{
	enum { DIGITS = 4, HAN = 3 };
	bool ascii = at < text.len && (unsigned char)text.ptr[at] < 0x80;

	return len >= (ascii ? (size_t)DIGITS : (size_t)DIGITS * HAN);
}

/* 年 or another unit stands behind the first number, or four figures are it. */
static bool
may_be_first(struct span text, size_t at, size_t len)
{
	return scan_peek(text, at) == U'年' || (len >= 4 && unit(text, at) > 0);
}

/* 1998-2000年修的路: the years are what is told of. */
static bool
goes_on_behind(struct span text, size_t end)
{
	return unicode_is_han(scan_peek(text, end)) &&
	    !scan_word(text, end, SPAN("至今")) &&
	    !scan_word(text, end, SPAN("左右"));
}

size_t
date_begins(struct span text)
{
	size_t at, groups = 0, years = 0, end = 0;
	unsigned before;
	size_t len;

	if (!may_begin(text))
		return 0;
	at = era_read(text, 0, &before);
	while ((len = group(text, at)) > 0) {
		years += is_year(text, at, len);
		at = skip_to_unit(text, at + len);
		if (groups == 0 && !may_be_first(text, at, len))
			return 0;
		groups++;
		end = at;
		while ((len = unit(text, at)) > 0)
			end = at += len;
		if (scan_peek(text, at) == U'度')
			return 0; /* 2012-2013年度… is a time, and a part of it */
		at = scan_skip_blanks(text, at);
	}
	if (years > 1 && goes_on_behind(text, end))
		return 0;
	return groups >= 2 ? end : 0;
}

/* 9:00, 9时30分, 9:00—11:00 at text[at] */
static size_t
skip_clock(struct span text, size_t at)
{
	size_t len;

	while ((len = digits(text, at)) > 0) {
		size_t behind = at + len;

		while ((len = unit(text, behind)) > 0)
			behind += len;
		at = behind;
	}
	return at;
}

bool
date_is_line(struct span text)
{
	size_t open = scan_opening(text, 0), at, day;

	text = span_from(text, open);
	at = date_begins(text);
	if (at == 0)
		return false;
	day = date_skip_hour(text, at);
	if (day > at && day < text.len)
		day = skip_clock(text, day);
	at = day;
	if (open > 0)
		at += scan_closing(text, at);
	return at == text.len;
}

bool
date_is_day(struct span text)
{
	bool whole;
	size_t at = lunar(text, 0, &whole), day;

	if (!whole) {
		at = digits(text, 0);
		if (at == 0 || scan_peek(text, at) != U'月')
			return false;
		at += unit(text, at);
	}
	day = group(text, at);
	at += day;
	at += unit(text, at);
	return (whole || day > 0) && date_skip_hour(text, at) == text.len;
}

/* Behind 2033年, 二〇三三年, 民国二十二年 or 癸丑年; 0: the text begins with no year. */
static size_t
skip_year(struct span text)
{
	unsigned before;
	size_t at, len;

	if (!may_begin(text))
		return 0;
	at = era_read(text, 0, &before);
	len = group(text, at);
	if (at == 0 && !is_year(text, at, len) && !is_cyclic_year(text))
		return 0;
	at = skip_to_unit(text, at + len);
	return len > 0 && scan_peek(text, at) == U'年' ? at + unit(text, at)
						       : 0;
}

/* Behind 甲辰 or 岁次甲辰年, in front of a season; 0: the text begins with neither. */
static size_t
skip_cyclic(struct span text)
{
	static const struct span words[] = {
	    WORD("岁次"), WORD("歲次"), WORD("岁在"), WORD("歲在")};
	size_t at = WORD_BEGINS(text, words);

	if (!begins_cyclic(span_from(text, at)))
		return 0;
	at += sizeof("甲子") - 1;
	return scan_word(text, at, SPAN("年")) ? at + sizeof("年") - 1 : at;
}

/* 冬, 初春, 秋天 at text[at]: its bytes, or 0. */
static size_t
season_at(struct span text, size_t at)
{
	static const struct span parts[] = {WORD("初"), WORD("早"), WORD("孟"),
	    WORD("仲"), WORD("季"), WORD("盛"), WORD("暮"), WORD("晚"),
	    WORD("深")};
	static const struct span seasons[] = {
	    WORD("春"), WORD("夏"), WORD("秋"), WORD("冬")};
	static const struct span ends[] = {
	    WORD("天"), WORD("日"), WORD("季"), WORD("月")};
	size_t part = WORD_BEGINS(span_from(text, at), parts);
	size_t season = WORD_BEGINS(span_from(text, at + part), seasons);
	size_t end = at + part + season;

	return season > 0
	    ? part + season + WORD_BEGINS(span_from(text, end), ends)
	    : 0;
}

size_t
date_season(struct span text)
{
	size_t at = skip_year(text), len;
	bool whole;

	if (at == 0)
		at = skip_cyclic(text);
	if (at == 0)
		return 0;
	at = scan_skip_blanks(text, at);
	len = words_begin(span_from(text, at), &words_time_of_year);
	if (len == 0)
		len = season_at(text, at);
	if (len == 0 && (len = lunar(text, at, &whole)) > 0 && !whole)
		len = 0;
	return len > 0 ? at + len : 0;
}

size_t
date_skip_hour(struct span text, size_t at)
{
	size_t open, day;

	at = scan_skip_blanks(text, at);
	open = scan_opening(text, at);
	day = open > 0 ? skip_weekday_name(text, at + open) : at;
	if (day == at + open)
		day = skip_weekday(text, at + open);
	if (open > 0 && day > at + open)
		day = skip_weekday(text,
		    scan_skip_blanks(text, day + scan_closing(text, day)));
	return scan_skip_blanks(text, day > at + open ? day : at);
}
