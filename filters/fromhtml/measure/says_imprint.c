/* The line below a title on a page: 2024-03-05 10:20 来源：… 作者：… */
#include "measure/says_imprint.h"

#include <string.h>

#include "base/ascii.h"
#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "measure/republic_day.h"

enum {
	VALUE_CHARS = 24,
	MOMENT_CHARS = 40, /* who put it up, when to the minute, and where */
};

static bool
ends_value(uint32_t code)
{
	switch (code) {
	case '(':
	case ')':
	case '[':
	case ']':
	case '|':
	case U'│':
	case U'【':
	case U'】':
	case U'（':
	case U'）':
	case U'｜':
		return true;
	default:
		return code <= ' ' || scan_is_blank(code) ||
		    unicode_is_space(code);
	}
}

/* Behind a word and its colon; blanks between may be there. */
static struct span
value_at(struct span text, size_t at)
{
	struct span value;
	size_t chars = 0, end;
	uint32_t code;

	at = scan_skip_blanks(text, at);
	code = scan_peek(text, at);
	if (!scan_is_colon(code))
		return SPAN("");
	at = scan_skip_blanks(text, at + (code == ':' ? 1 : 3));
	for (end = at; end < text.len; chars++) {
		size_t len = utf8_next(text, end, &code);

		if (ends_value(code))
			break;
		/* 作者：　来源：某报 names nobody. */
		if (scan_is_colon(code))
			return SPAN("");
		end += len;
	}
	value = (struct span){text.ptr + at, end - at};
	return chars <= VALUE_CHARS ? value : SPAN("");
}

static struct span
value_of(struct span text, const struct words *words)
{
	for (size_t at = 0; at < text.len; at++) {
		struct span value;
		size_t len = utf8_is_tail(text.ptr[at])
		    ? 0
		    : words_begin(span_from(text, at), words);

		if (len == 0)
			continue;
		value = value_at(text, at + len);
		if (value.len > 0)
			return value;
	}
	return SPAN("");
}

struct span
imprint_source(struct span text)
{
	return value_of(text, &words_imprint_source);
}

struct span
imprint_author(struct span text)
{
	return value_of(text, &words_imprint_author);
}

/* So many digits at most, and one at least. */
static size_t
digits(struct span text, size_t at, size_t most)
{
	size_t len = 0;

	while (len < most && at + len < text.len &&
	    ascii_is_digit(text.ptr[at + len]))
		len++;
	return len;
}

/* Behind 日, and 10:20:30. */
static size_t
pass_time(struct span text, size_t at)
{
	size_t end = at, from;

	if (scan_peek(text, at) == U'日')
		end = at += 3;
	from = scan_skip_blanks(text, at);
	if (from < text.len && text.ptr[from] == 'T')
		from++;
	for (int i = 0; i < 3; i++) {
		size_t len = digits(text, from, 2);

		if (len == 0)
			break;
		from += len;
		if (i > 0)
			end = from;
		if (scan_peek(text, from) != ':')
			break;
		from++;
	}
	return end;
}

struct span
imprint_day(struct span text)
{
	for (size_t at = 0; at < text.len; at++) {
		size_t end = at, len = digits(text, at, 4);

		if (len < 4 || (at > 0 && digits(text, at - 1, 1) > 0))
			continue;
		end += len;
		for (int i = 0; i < 2; i++) {
			size_t mark = republic_day_parts(text, end);

			end = mark == 3 ? scan_skip_blanks(text, end + mark)
					: end + mark;
			len = mark > 0 ? digits(text, end, 2) : 0;
			if (len == 0)
				break;
			end += len;
			if (i == 1)
				return (struct span){
				    text.ptr + at, pass_time(text, end) - at};
		}
	}
	return SPAN("");
}

/* A day of another era: 113-03-05. */
static bool
has_other_day(struct span text)
{
	struct republic_day day;

	return republic_day_find(text, &day);
}

struct span
imprint_paper(struct span text)
{
	size_t from, to = 0;

	text = blank_trim(text);
	from = sizeof("《") - 1;
	if (!span_starts(text, SPAN("《")) || imprint_day(text).len == 0 ||
	    !(span_ends(text, SPAN("版）")) || span_ends(text, SPAN("版)"))))
		return SPAN("");
	for (to = from; to < text.len && scan_peek(text, to) != U'》'; to++)
		;
	return blank_trim((struct span){text.ptr + from, to - from});
}

bool
imprint_is_moment(struct span text)
{
	struct span day = imprint_day(text);

	return day.len > 0 && memchr(day.ptr, ':', day.len) != NULL &&
	    words_begin(blank_trim(text), &words_imprint_label) > 0;
}

bool
imprint_is_posted(struct span text)
{
	return utf8_length(text) <= IMPRINT_CHARS &&
	    imprint_day(text).len > 0 && words_within(text, &words_posted);
}

/* 3楼, by itself. */
static size_t
floor_at(struct span text, size_t at)
{
	size_t len = digits(text, at, 6), end = at + len + sizeof("楼") - 1;
	size_t number = 0;
	uint32_t code = ' ';

	if (at > 0)
		(void)utf8_next(text, utf8_before(text, at), &code);
	if (len == 0 || !ends_value(code) ||
	    (!span_starts(span_from(text, at + len), SPAN("楼")) &&
		!span_starts(span_from(text, at + len), SPAN("樓"))) ||
	    (end < text.len && !ends_value(scan_peek(text, end))))
		return 0;
	for (size_t i = 0; i < len; i++)
		number = number * 10 + (size_t)(text.ptr[at + i] - '0');
	return number;
}

size_t
imprint_floor(struct span text)
{
	struct span day = imprint_day(text);

	if (day.len == 0 || memchr(day.ptr, ':', day.len) == NULL ||
	    utf8_length(text) > IMPRINT_CHARS)
		return 0;
	for (size_t at = 0; at < text.len; at++) {
		size_t number = floor_at(text, at);

		if (number > 0)
			return number;
	}
	return 0;
}

/* 日期：95.03.04, and nothing else. */
static bool
is_other_day(struct span text)
{
	size_t label = words_begin(text, &words_imprint_time), at;
	struct republic_day day;

	at = scan_skip_blanks(text, label);
	return label > 0 && scan_is_colon(scan_peek(text, at)) &&
	    republic_day_find(text, &day) && day.end == text.len;
}

bool
imprint_is_labelled(struct span text)
{
	struct span day = imprint_day(text);

	return words_within(text, &words_imprint_label) ||
	    (day.len > 0 && !span_ends(day, SPAN("日")) &&
		words_within(text, &words_imprint_time)) ||
	    is_other_day(blank_trim(text));
}

static bool
parts_fields(uint32_t code)
{
	return code == U'·' || code == U'・' || code == U'•' || code == '|';
}

/* (0): how many, of which a page tells beside its day; 0: none. */
static size_t
figure_in_brackets(struct span text, size_t at)
{
	size_t open = scan_opening(text, at);
	size_t count = open > 0 ? digits(text, at + open, 6) : 0;
	size_t close = count > 0 ? scan_closing(text, at + open + count) : 0;

	return close > 0 ? open + count + close : 0;
}

/*
 * A day and the minute, of a page, not of a speech; beside it may stand who put it up,
 * or where, and nothing that is said: 柳溪发布 2031年5月6日 18:30 某省.
 */
static bool
has_moment(struct span text, struct span day)
{
	uint32_t code;

	if (day.len == 0 || memchr(day.ptr, ':', day.len) == NULL ||
	    utf8_length(text) > MOMENT_CHARS)
		return false;
	for (size_t at = 0; at < text.len;) {
		bool inside = text.ptr + at >= day.ptr &&
		    text.ptr + at < day.ptr + day.len;
		size_t figure = figure_in_brackets(text, at);

		if (figure > 0) {
			at += figure;
			continue;
		}
		at += utf8_next(text, at, &code);
		if (!inside && unicode_is_punctuation(code) &&
		    !parts_fields(code))
			return false;
	}
	return true;
}

bool
says_imprint(struct span text)
{
	text = blank_trim(text);
	return utf8_length(text) <= IMPRINT_CHARS &&
	    (has_moment(text, imprint_day(text)) ||
		imprint_paper(text).len > 0 ||
		(imprint_is_labelled(text) &&
		    (imprint_day(text).len > 0 || has_other_day(text) ||
			imprint_source(text).len > 0)));
}
