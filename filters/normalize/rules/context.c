/* What stands around a place in the text, on its line. */
#include "rules/context.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "rules/character.h"

uint32_t
context_at(struct span text, size_t at)
{
	uint32_t code = '\n';

	if (at < text.len)
		(void)utf8_next(text, at, &code);
	return code;
}

uint32_t
context_before(struct span text, size_t at)
{
	return at > 0 ? context_at(text, utf8_before(text, at)) : '\n';
}

size_t
context_line_end(struct span text, size_t at)
{
	enum { PIECE = 512 }; /* no farther, for lines may end in CR alone */

	while (at < text.len) {
		size_t left = text.len - at, most = left < PIECE ? left : PIECE;
		struct span line = {text.ptr + at, most};

		line = span_cut(&line, '\n');
		line = span_cut(&line, '\r');
		at += line.len;
		if (line.len < most)
			break;
	}
	return at;
}

bool
context_is_digit(uint32_t code)
{
	return (code >= '0' && code <= '9') ||
	    (code >= 0xff10 && code <= 0xff19);
}

bool
context_is_letter(uint32_t code)
{
	if (code >= 0xff21 && code <= 0xff5a)
		code -= 0xff21 - 'A';
	return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
}

bool
context_line_has_han(struct span text, size_t start, size_t end)
{
	while (start < end) {
		uint32_t code;

		start += utf8_next(text, start, &code);
		if (unicode_is_han(code))
			return true;
	}
	return false;
}

static bool
is_solid(uint32_t code)
{
	return (code >= 0x4e00 && code <= 0x9fff) || unicode_is_han(code) ||
	    unicode_is_alphanumeric(code) || unicode_is_private(code);
}

static bool
parts(uint32_t code)
{
	return character_is_blank(code) || character_ends_line(code);
}

struct walk
walk_begin(struct span text, size_t at)
{
	return (struct walk){
	    .text = text, .at = at, .known_at = at, .found_for = SIZE_MAX};
}

bool
walk_leap(struct walk *walk, size_t end, const unsigned char *table)
{
	const unsigned char *p = (const unsigned char *)walk->text.ptr;

	while (walk->at < end) {
		size_t behind;

		switch (table[p[walk->at]]) {
		case WALK_MARK:
			return true;
		case WALK_ADDRESS:
			behind = context_address(walk->text, walk->at);
			walk->at = behind > walk->at ? behind : walk->at + 1;
			break;
		default:
			walk->at++;
		}
	}
	walk->at = end;
	return false;
}

uint32_t
walk_left(struct walk *walk)
{
	uint32_t code, left = walk->known;

	for (size_t i = walk->at; i > walk->known_at;) {
		i = utf8_before(walk->text, i);
		(void)utf8_next(walk->text, i, &code);
		if (parts(code) || is_solid(code)) {
			left = parts(code) ? 0 : code;
			break;
		}
	}
	walk->known_at = walk->at;
	walk->known = left;
	return left;
}

uint32_t
walk_right(struct walk *walk, size_t at)
{
	size_t i = at;
	uint32_t code = '\n';

	if (at >= walk->found_for && at <= walk->found_at)
		return walk->found;
	while (i < walk->text.len) {
		size_t len = utf8_next(walk->text, i, &code);

		if (parts(code) || is_solid(code))
			break;
		i += len;
	}
	walk->found_for = at;
	walk->found_at = i;
	walk->found = i < walk->text.len && !parts(code) ? code : 0;
	return walk->found;
}

bool
walk_is_beside_han(struct walk *walk, size_t end)
{
	return unicode_is_han(walk_left(walk)) ||
	    unicode_is_han(walk_right(walk, end));
}
