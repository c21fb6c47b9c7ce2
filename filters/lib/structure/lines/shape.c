/* How a text is punctuated. */
#include "structure/lines/shape.h"

#include <string.h>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/wide.h"
#include "chinese/point.h"
#include "chinese/scan.h"

/* As long as what is 140 Han characters long, the most that is asked for. */
enum {
	EXACT_BYTES = 430,
	REMARKS = 3, /* one behind the other at the end of a text */
	LABEL_CHARS = 10,
	LABELLED_BYTES = 60, /* of a text with a label behind a sentence */
};

/* What a sentence's end depends on. */
enum { YEAR_DIGITS = 4 };

enum { SENTENCE_POINTS = POINT_OPENS | POINT_CLOSES | POINT_STOPS };

/* Where the last character begins: mostly it has three bytes. */
static size_t
before_end(struct span text)
{
	return text.len >= 3 && (text.ptr[text.len - 3] & '\xf0') == '\xe0'
	    ? text.len - 3
	    : utf8_before(text, text.len);
}

/* ① ⑴ ¹ *: behind the last mark they are numbers of notes. */
static bool
is_note_number(uint32_t code)
{
	if (code >= 0x3000)
		return false; /* nearly all */
	switch (code) {
	case '*':
	case U'²':
	case U'³':
	case U'¹':
		return true;
	default:
		return (code >= U'①' && code <= U'⒛') ||
		    (code >= U'⁰' && code <= U'⁹');
	}
}

/* The last character that neither closes nor counts notes, or 0. */
static uint32_t
last_character(struct span text)
{
	while (text.len > 0) {
		size_t at = before_end(text);
		uint32_t code;
		unsigned point;

		(void)utf8_next(text, at, &code);
		point = point_of(code);
		if ((point & POINT_END) != 0 ||
		    ((point & POINT_CLOSES) == 0 && !is_note_number(code)))
			return code;
		text.len = at;
	}
	return 0;
}

/* What the character does to the depth of brackets. */
static int
step_of(uint32_t code)
{
	switch (code) {
	case '(':
	case '[':
	case U'（':
	case U'［':
	case U'【':
	case U'〔':
		return 1;
	case ')':
	case ']':
	case U'）':
	case U'］':
	case U'】':
	case U'〕':
		return -1;
	default:
		return 0;
	}
}

/* The text in front of the brackets that end it, or nothing. */
static struct span
before_brackets(struct span text)
{
	size_t at = text.len;
	int depth = 0;

	while (at > 0 && text.len - at < SHAPE_SCAN) {
		uint32_t code;

		at = before_end((struct span){text.ptr, at});
		(void)utf8_next(text, at, &code);
		depth += step_of(code);
		if (depth >= 0)
			break;
	}
	return (struct span){text.ptr, depth == 0 ? at : 0};
}

/* The text up to its last 。, or nothing. */
static struct span
before_sentence(struct span text)
{
	const char *from =
	    text.ptr + (text.len > SHAPE_SCAN ? text.len - SHAPE_SCAN : 0);
	const char *at = text.ptr + text.len;

	while ((at = memrchr(from, '\xe3', (size_t)(at - from))) != NULL)
		if (scan_peek(text, (size_t)(at - text.ptr)) == U'。')
			return (struct span){text.ptr,
			    (size_t)(at - text.ptr) + sizeof("。") - 1};
	return (struct span){text.ptr, 0};
}

/* 牵头单位：… */
static bool
is_labelled(struct span text)
{
	size_t at = 0;

	for (int i = 0; i < LABEL_CHARS && at < text.len; i++) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (scan_is_colon(code))
			return i > 1 && at < text.len;
		if (!unicode_is_han(code))
			return false;
	}
	return false;
}

/* No sentence ends in it but with 。！？…；, a point may stand for none. */
static bool
is_mark(uint32_t code)
{
	unsigned end = point_of(code) & POINT_END;

	return (end == END_STOP && code != '.') || end == END_QUESTION ||
	    end == END_SEMICOLON;
}

/*
 * The last mark of a text that does not end with it: behind it stand remarks in
 * brackets, or a label and what it names.
 */
static uint32_t
hidden_mark(struct span text)
{
	uint32_t code;

	for (int i = 0; i < REMARKS; i++) {
		text = before_brackets(text);
		code = last_character(text);
		if (text.len == 0 || is_mark(code))
			return code;
	}
	return 0;
}

/* The mark that ends the text, or its last character. */
static uint32_t
end_of(struct span text)
{
	uint32_t code = last_character(text), last;
	struct span before;

	if ((point_of(code) & POINT_END) != END_OPEN || text.len == 0)
		return code;
	(void)utf8_next(text, before_end(text), &last);
	if (step_of(last) < 0) {
		uint32_t hidden = hidden_mark(text);

		if (is_mark(hidden))
			return hidden;
	}
	if (text.len < LABELLED_BYTES)
		return code;
	before = before_sentence(text);
	return before.len > 0 && is_labelled(span_from(text, before.len))
	    ? U'。'
	    : code;
}

enum end
shape_end(struct span text)
{
	if (span_ends(text, SPAN("。")))
		return END_STOP; /* most paragraphs */
	return (enum end)(point_of(end_of(text)) & POINT_END);
}

bool
shape_is_ended(struct span text)
{
	uint32_t code = end_of(text);
	unsigned end = point_of(code) & POINT_END;

	return end == END_SEMICOLON || (end == END_STOP && code != '.');
}

size_t
shape_behind_stop(struct span text, size_t at)
{
	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if ((point_of(code) & (POINT_STOPS | POINT_CLOSES)) == 0)
			break;
		at += len;
	}
	return at;
}

/* A point behind Han, and no number or row of points. */
static bool
is_point(struct span text, size_t at)
{
	uint32_t code, next = scan_peek(text, at);

	if (at < 2)
		return false;
	(void)utf8_next(text, utf8_before(text, at - 1), &code);
	return unicode_is_han(code) && next != '.' && !ascii_is_digit(next);
}

/*
 * One search; nested: openers hide the stops behind them.  *open is what
 * was not closed when the search ended.
 */
static size_t
find_stop(struct span text, bool nested, bool pointed, int *open)
{
	int depth = 0;

	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;) {
		uint32_t code;
		unsigned point;

		at += utf8_next(text, at, &code);
		point = point_of(code) & SENTENCE_POINTS;
		if (pointed && code == '.' && is_point(text, at))
			point = POINT_STOPS;
		if (point == 0)
			continue;
		if (point & POINT_OPENS)
			depth++;
		else if ((point & POINT_CLOSES) && depth > 0)
			depth--;
		else if ((point & POINT_STOPS) && (!nested || depth == 0))
			return shape_behind_stop(text, at);
	}
	*open = depth;
	return 0;
}

static size_t
find_sentence(struct span text, bool pointed)
{
	int open = 0;
	size_t at;

	if (text.len > SHAPE_SCAN)
		text.len = utf8_before(text, SHAPE_SCAN + 1);
	at = find_stop(text, true, pointed, &open);
	if (at == 0 && open > 0)
		at = find_stop(text, false, pointed, &open);
	return at;
}

size_t
shape_sentence(struct span text)
{
	return find_sentence(text, false);
}

size_t
shape_pointed_sentence(struct span text)
{
	return find_sentence(text, true);
}

bool
shape_is_bracketed(struct span text)
{
	size_t at = 0;
	int depth = 0;

	if (text.len > SHAPE_SCAN * 4)
		return false;
	while (at < text.len) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		depth += step_of(code);
		if (depth <= 0)
			break;
	}
	return depth == 0 && at == text.len && at > 0;
}

unsigned
shape_chars(struct span text)
{
	size_t count;

	/* Only of short lines does it matter how many exactly. */
	count = text.len > EXACT_BYTES ? text.len / 3 : utf8_length(text);
	return count < CHARS_MANY ? (unsigned)count : CHARS_MANY;
}

bool
shape_fits(struct span text, unsigned most)
{
	return text.len <= most ||
	    (text.len <= (size_t)most * 4 && shape_chars(text) <= most);
}

/* Most characters differ in their last byte. */
bool
shape_has(struct span text, struct span character)
{
	size_t before = character.len - 1;
	const char *at = text.ptr + before, *end = text.ptr + text.len;

	while (at < end &&
	    (at = memchr(at, character.ptr[before], (size_t)(end - at))) !=
		NULL) {
		if (memcmp(at - before, character.ptr, before) == 0)
			return true;
		at++;
	}
	return false;
}

static wide_mask
begins_colon(const unsigned char *p)
{
	return (wide_mask)(wide_load(p) == ':') |
	    ((wide_mask)(wide_load(p) == 0xef) &
		(wide_mask)(wide_load(p + 1) == 0xbc) &
		(wide_mask)(wide_load(p + 2) == 0x9a));
}

bool
shape_has_colon(struct span text)
{
	return wide_find(text, 0, begins_colon) < text.len;
}

struct span
shape_unbracket(struct span text)
{
	if (span_starts(text, SPAN("（")) && span_ends(text, SPAN("）"))) {
		text = span_from(text, sizeof("（") - 1);
		text.len -= sizeof("）") - 1;
	}
	return text;
}

bool
shape_begins_year(struct span text)
{
	size_t digits = 0;

	while (ascii_is_digit(scan_peek(text, digits)))
		digits++;
	return digits == YEAR_DIGITS && scan_word(text, digits, SPAN("年"));
}
