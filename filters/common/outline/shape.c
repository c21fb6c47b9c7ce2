/* How a text is punctuated. */
#include "shape.h"

#include <string.h>

#include "scan.h"
#include "utf8.h"

/* As long as what is 140 Han characters long, the most that is asked for. */
enum { EXACT_BYTES = 430 };

static bool
is_closer(uint32_t code)
{
	switch (code) {
	case ')':
	case ']':
	case '"':
	case 0xff09: /* ） */
	case 0x201d: /* ” */
	case 0x2019: /* ’ */
	case 0x300d: /* 」 */
	case 0x300f: /* 』 */
	case 0x300b: /* 》 */
	case 0x3011: /* 】 */
	case 0x3015: /* 〕 */
	case 0xff3d: /* ］ */
		return true;
	default:
		return false;
	}
}

static bool
is_opener(uint32_t code)
{
	switch (code) {
	case '(':
	case '[':
	case 0xff08: /* （ */
	case 0x201c: /* “ */
	case 0x2018: /* ‘ */
	case 0x300c: /* 「 */
	case 0x300e: /* 『 */
	case 0x300a: /* 《 */
	case 0x3010: /* 【 */
	case 0x3014: /* 〔 */
	case 0xff3b: /* ［ */
		return true;
	default:
		return false;
	}
}

static bool
is_stop(uint32_t code)
{
	return code == 0x3002 || code == 0xff01 || code == 0xff1f ||
	    code == '!' || code == '?' || code == 0xff61;
}

static enum end
end_of(uint32_t code)
{
	switch (code) {
	case 0x3002: /* 。 */
	case 0xff61:
	case 0xff01: /* ！ */
	case '!':
	case '.':
	case 0x2026: /* … */
		return END_STOP;
	case 0xff1f: /* ？ */
	case '?':
		return END_QUESTION;
	case 0xff1b: /* ； */
	case ';':
		return END_SEMICOLON;
	case 0xff1a: /* ： */
	case 0xfe55:
	case ':':
		return END_COLON;
	case 0xff0c: /* ， */
	case ',':
	case 0x3001: /* 、 */
	case 0x2014: /* — */
		return END_COMMA;
	default:
		return END_OPEN;
	}
}

/* The last character that is no closer, 0 where there is none. */
static uint32_t
last_character(struct span text)
{
	while (text.len > 0) {
		size_t at = utf8_before(text, text.len);
		uint32_t code;

		(void)utf8_next(text, at, &code);
		if (!is_closer(code))
			return code;
		text.len = at;
	}
	return 0;
}

enum end
shape_end(struct span text)
{
	return end_of(last_character(text));
}

bool
shape_is_ended(struct span text)
{
	uint32_t code = last_character(text);
	enum end end = end_of(code);

	return end == END_SEMICOLON || (end == END_STOP && code != '.');
}

/* What belongs to the sentence behind its stop: more stops, closers. */
static size_t
rest_of_stop(struct span text, size_t at)
{
	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (!is_stop(code) && !is_closer(code))
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

		at += utf8_next(text, at, &code);
		if (is_opener(code))
			depth++;
		else if (is_closer(code) && depth > 0)
			depth--;
		else if (is_stop(code) && (!nested || depth == 0))
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
shape_has(struct span text, struct span character)
{
	return text.len > 0 &&
	    memmem(text.ptr, text.len, character.ptr, character.len) != NULL;
}
