/* What a title block tells besides the title: who, when, where, number. */
#include "structure/front/imprint.h"

#include "base/ascii.h"
#include "base/blank.h"
#include "base/unicode.h"
#include "chinese/credit.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/front/day_place.h"
#include "structure/front/label.h"
#include "structure/front/paper_number.h"
#include "structure/front/web_page.h"
#include "structure/lines/shape.h"

enum {
	BYLINE_CHARS = 30,
	AUTHORS_CHARS = 60, /* of several, with their offices */
	DATE_CHARS = 40, /* with who spoke, or where */
	PLACE_HAN = 8,
};

bool
imprint_has_dash(struct span text)
{
	uint32_t code = scan_peek(text, 0);

	return code == U'—' || code == 0x2015 /* bar */ ||
	    code == 0x2500 /* line of a table */ ||
	    code == 0x2013 /* en dash */ || span_starts(text, SPAN("--"));
}

bool
imprint_is_rule(struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		if (scan_opening(text, at) > 0 || scan_closing(text, at) > 0)
			return false;
		at += utf8_next(text, at, &code);
		if (unicode_is_alphanumeric(code))
			return false;
	}
	return text.len > 0;
}

/* 2024年3月5日　北京: the place, or who spoke, behind a blank. */
static bool
is_date_and_place(struct span text)
{
	size_t date = date_begins(text), at;
	unsigned han = 0;

	if (date == 0 || !shape_fits(text, DATE_CHARS))
		return false;
	at = date_skip_hour(text, date);
	date = utf8_before(text, at);
	if (!scan_is_blank(scan_peek(text, date)))
		return false;
	while (at < text.len) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (!unicode_is_han(code) || ++han > PLACE_HAN)
			return false;
	}
	return han >= 2;
}

/* 某课题组, 本报评论员: those who write together, or without their names. */
static bool
ends_like_authors(struct span text)
{
	return words_end(text, &words_authors) > 0;
}

/* 本报记者王小明 */
static bool
is_reporter(struct span text)
{
	size_t len = words_begin(text, &words_reporter);

	return len > 0 &&
	    person_is_name(span_from(text, scan_skip_blanks(text, len)));
}

/* 文/何雨, 文｜何雨　图｜李静: who wrote, as magazines have it. */
static bool
is_signed(struct span text)
{
	struct span who = credit_writer(text), reporter = who;

	who.len = scan_pass_han(who, 0);
	reporter.len = words_begin(reporter, &words_reporter);
	return shape_fits(text, BYLINE_CHARS) &&
	    (reporter.len > 0 || person_is_name(who));
}

/* 在…, 于… at text[at] */
static bool
names_place(struct span text, size_t at)
{
	return scan_word(text, at, SPAN("在")) ||
	    scan_word(text, at, SPAN("于")) || scan_word(text, at, SPAN("於"));
}

/* 王小明　在县图书馆的讲座: who spoke, and where. */
static bool
is_speaker_at(struct span text)
{
	struct span name = text;
	size_t behind;

	name.len = scan_pass_han(text, 0);
	behind = scan_skip_blanks(text, name.len);
	return behind > name.len && person_is_name(name) &&
	    names_place(text, behind) && shape_fits(text, DATE_CHARS) &&
	    shape_sentence(text) == 0;
}

/* 局长 王小明, 局长王小明; and not 局长的王小明. */
static bool
ends_in_name(struct span text)
{
	return person_at_end(text).len > 0 &&
	    (shape_has(text, SPAN(" ")) || shape_has(text, SPAN("　")) ||
		!shape_has(text, SPAN("的")));
}

bool
imprint_names_authors(struct span text)
{
	struct span first = text, last = text;

	if (!shape_fits(text, AUTHORS_CHARS) || shape_end(text) != END_OPEN ||
	    shape_has_colon(text))
		return false;
	first.len = scan_pass_han(text, 0);
	while (last.len > 0 &&
	    !scan_is_blank(scan_peek(last, utf8_before(last, last.len))))
		last.len = utf8_before(last, last.len);
	return first.len < text.len &&
	    scan_is_blank(scan_peek(text, first.len)) &&
	    person_is_name(first) && last.len > first.len &&
	    words_end(span_from(text, last.len), &words_office_end) > 0;
}

/* 〔挪〕埃里克·哈尔沃森　著, 沈一平　译 */
static bool
is_of_book(struct span text)
{
	size_t len = words_end(text, &words_authoring);
	struct span name = text;

	if (len == 0 || len == text.len || !shape_fits(text, BYLINE_CHARS))
		return false;
	name.len -= len;
	if (!scan_is_blank(scan_peek(name, utf8_before(name, name.len))))
		return false;
	return shape_sentence(text) == 0 && !shape_has(name, SPAN("，")) &&
	    !shape_has(name, SPAN("、"));
}

/* 李文，王静, 李文、王静: names and nothing else, of those who wrote it together. */
static bool
are_names(struct span text)
{
	size_t names = 0;

	for (size_t at = 0, end; at < text.len; at = end) {
		uint32_t code = 0;

		end = scan_pass_han(text, at);
		if (!person_is_name((struct span){text.ptr + at, end - at}))
			return false;
		names++;
		if (end < text.len)
			end += utf8_next(text, end, &code);
		if (code != 0 && code != u'、' && code != u'，')
			return false;
		end = scan_skip_blanks(text, end);
	}
	return names > 1;
}

/* 王小明口述, 王小明　口述, and behind such a one 镇文化站整理 */
static bool
tells_deed(struct span part, bool again)
{
	size_t len = words_end(part, &words_deed_end);

	part.len -= len;
	part = blank_trim(part);
	if (len == 0 || part.len == 0)
		return false;
	return person_is_name(part) || are_names(part) ||
	    (again && scan_pass_han(part, 0) == part.len);
}

/* The bytes up to the first blank from at on. */
static size_t
find_blank(struct span text, size_t at)
{
	while (at < text.len && !scan_is_blank(scan_peek(text, at))) {
		uint32_t code;

		at += utf8_next(text, at, &code);
	}
	return at;
}

/* 王小明口述　李红整理: names, a body behind the first, and behind each what he did. */
static bool
are_deeds(struct span text)
{
	size_t from = 0, at = 0;

	if (!shape_fits(text, BYLINE_CHARS))
		return false;
	while (at < text.len) {
		at = find_blank(text, at);
		if (tells_deed(
			(struct span){text.ptr + from, at - from}, from > 0))
			from = scan_skip_blanks(text, at);
		at = scan_skip_blanks(text, at);
	}
	return from > 0 && from == text.len;
}

/* 【关键词】 heads text, whatever its first character is a surname of. */
static bool
is_name_of(struct span text, struct span inner)
{
	return scan_peek(text, 0) != U'【' && person_is_name(inner);
}

static bool
is_byline(struct span text)
{
	struct span inner = text;

	if (!shape_fits(text, BYLINE_CHARS) || shape_end(text) != END_OPEN ||
	    shape_sentence(text) > 0 || furniture_is(text))
		return false;
	if (scan_opening(text, 0) > 0 && shape_is_bracketed(text)) {
		inner = span_from(text, scan_opening(text, 0));
		inner.len = utf8_before(inner, inner.len);
	}
	return is_name_of(text, inner) || are_names(inner) ||
	    is_reporter(inner) || label_kind(inner) == KIND_BYLINE ||
	    ends_like_authors(inner) || ends_in_name(inner);
}

/* 2026年2月3日在…会议上, also in brackets; 于青禾 alone is no more than a place. */
static bool
is_occasion(struct span text)
{
	size_t open = scan_opening(text, 0), at;

	text = span_from(text, open);
	if (open > 0 && scan_closing(text, utf8_before(text, text.len)) > 0)
		text.len = utf8_before(text, text.len);
	at = date_begins(text);
	return at > 0 && names_place(text, scan_skip_blanks(text, at)) &&
	    !day_place_is_line(text);
}

/* 2011年7月29日 …通过, 2022年5月1日 施行 */
static bool
is_dated_act(struct span text)
{
	return date_begins(text) > 0 && words_end(text, &words_enacted) > 0;
}

bool
imprint_tells_days(struct span text)
{
	size_t open = scan_opening(text, 0);

	if (date_is_line(text))
		return true;
	if (open == 0 || !shape_is_bracketed(text))
		return false;
	text = span_from(text, open);
	text.len = utf8_before(text, text.len);
	return is_dated_act(text);
}

/* （2024年…　…）: what else stands in the brackets, a place, goes with it. */
static bool
is_date_in_brackets(struct span text)
{
	size_t open = scan_opening(text, 0);

	if (open == 0 || !shape_is_bracketed(text))
		return false;
	text = span_from(text, open);
	text.len = utf8_before(text, text.len);
	return date_begins(text) > 0 || day_place_is_line(text);
}

/* 柳河县东街大道52号 */
static bool
is_street(struct span text)
{
	struct span number = text;

	if ((!span_ends(text, SPAN("号")) && !span_ends(text, SPAN("號"))) ||
	    !shape_fits(text, BYLINE_CHARS))
		return false;
	number.len -= sizeof("号") - 1;
	while (number.len > 0 && ascii_is_digit(number.ptr[number.len - 1]))
		number.len--;
	return words_end(number, &words_street) > 0 &&
	    number.len + sizeof("号") - 1 < text.len;
}

/* A date, alone or with what was done that day, or where. */
static bool
is_date(struct span text)
{
	return date_is_line(text) || is_dated_act(text) ||
	    is_date_in_brackets(text) || is_date_and_place(text) ||
	    day_place_is_line(text);
}

/* Who wrote or spoke; between the labels of a talk a name alone is none. */
static bool
tells_who(const struct outline *outline, struct span text)
{
	return is_reporter(text) || is_signed(text) || is_speaker_at(text) ||
	    imprint_names_authors(text) || is_of_book(text) ||
	    are_deeds(text) || (!outline->transcript && is_byline(text));
}

void
imprint_mark(const struct outline *outline, struct line *line)
{
	struct span text = line_text(line);
	enum kind label = label_kind(text);

	if (imprint_is_rule(text))
		line_set(line, KIND_LINE, WHY_RULE);
	else if (imprint_has_dash(text) || is_occasion(text))
		line_set(line, KIND_SUBTITLE, WHY_SUBTITLE);
	else if (label == KIND_DATE || is_date(text))
		line_set(line, KIND_DATE, WHY_DATE);
	else if (paper_number_is(text))
		line_set(line, KIND_DOCNO, WHY_DOCNO);
	else if (label == KIND_PLACE || is_street(text))
		line_set(line, KIND_PLACE, WHY_PLACE);
	else if (label != KIND_BYLINE && !tells_who(outline, text))
		return;
	else if (date_begins(text) > 0) /* nobody's name begins so */
		line_set(line, KIND_DATE, WHY_DATE);
	else
		line_set(line, KIND_BYLINE, WHY_BYLINE);
}

bool
imprint_is(const struct outline *outline, const struct line *line)
{
	struct line told = *line;

	imprint_mark(outline, &told);
	return told.kind != KIND_PARA;
}
