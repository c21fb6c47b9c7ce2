/* How a text is punctuated. */
#include "structure/lines/shape.h"

#include <string.h>

#include "base/utf8.h"
#include "chinese/point.h"
#include "chinese/scan.h"

/* As long as what is 140 Han characters long, the most that is asked for. */
enum { EXACT_BYTES = 430 };

/* What a sentence's end depends on. */
enum { SENTENCE_POINTS = POINT_OPENS | POINT_CLOSES | POINT_STOPS };

/* Where the last character begins: mostly it has three bytes. */
static size_t
before_end(struct span text)
{
	return text.len >= 3 && (text.ptr[text.len - 3] & '\xf0') == '\xe0'
	    ? text.len - 3
	    : utf8_before(text, text.len);
}

/* The last character that is no closer, 0 where there is none. */
static uint32_t
last_character(struct span text)
{
	while (text.len > 0) {
		size_t at = before_end(text);
		uint32_t code;

		(void)utf8_next(text, at, &code);
		if ((point_of(code) & POINT_CLOSES) == 0)
			return code;
		text.len = at;
	}
	return 0;
}

enum end
shape_end(struct span text)
{
	return (enum end)(point_of(last_character(text)) & POINT_END);
}

bool
shape_is_ended(struct span text)
{
	uint32_t code = last_character(text);
	unsigned end = point_of(code) & POINT_END;

	return end == END_SEMICOLON || (end == END_STOP && code != '.');
}

/* What belongs to the sentence behind its stop: more stops, closers. */
static size_t
rest_of_stop(struct span text, size_t at)
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

/*
 * One search; nested: openers hide the stops behind them.  *open is what
 * was not closed when the search ended.
 */
static size_t
find_stop(struct span text, bool nested, int *open)
{
	int depth = 0;

	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;) {
		uint32_t code;
		unsigned point;

		at += utf8_next(text, at, &code);
		point = point_of(code) & SENTENCE_POINTS;
		if (point == 0)
			continue;
		if (point & POINT_OPENS)
			depth++;
		else if ((point & POINT_CLOSES) && depth > 0)
			depth--;
		else if ((point & POINT_STOPS) && (!nested || depth == 0))
			return rest_of_stop(text, at);
	}
	*open = depth;
	return 0;
}

size_t
shape_sentence(struct span text)
{
	int open = 0;
	size_t at;

	if (text.len > SHAPE_SCAN)
		text.len = utf8_before(text, SHAPE_SCAN + 1);
	at = find_stop(text, true, &open);
	if (at == 0 && open > 0)
		at = find_stop(text, false, &open);
	return at;
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
		if (code == '(' || code == '[' || code == 0xff08 ||
		    code == 0x3010 || code == 0x3014)
			depth++;
		else if (code == ')' || code == ']' || code == 0xff09 ||
		    code == 0x3011 || code == 0x3015)
			depth--;
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

bool
shape_has(struct span text, struct span character)
{
	return text.len > 0 &&
	    memmem(text.ptr, text.len, character.ptr, character.len) != NULL;
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
