/* What stands around a place in the text, on its line. */
#include "context/context.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/numeral.h"
#include "scan/character.h"

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
context_behind_blanks(struct span text, size_t at)
{
	while (character_is_blank(context_at(text, at)))
		at += utf8_next(text, at, &(uint32_t){0});
	return at;
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
	return numeral_is_arabic(code);
}

bool
context_is_letter(uint32_t code)
{
	if (code >= U'Ａ' && code <= U'ｚ')
		code -= U'Ａ' - 'A';
	return ascii_is_upper(code) || ascii_is_lower(code);
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
