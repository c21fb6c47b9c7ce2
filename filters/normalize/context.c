/* What stands around a place in the text, on its line. */
#include "context.h"

#include "character.h"
#include "unicode.h"
#include "utf8.h"

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
	while (at < text.len && text.ptr[at] != '\n' && text.ptr[at] != '\r')
		at++;
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
	return unicode_is_han(code) || unicode_is_alphanumeric(code) ||
	    unicode_is_private(code);
}

static bool
parts(uint32_t code)
{
	return character_is_blank(code) || character_ends_line(code);
}

struct walk
walk_begin(struct span text)
{
	return (struct walk){.text = text, .found_for = SIZE_MAX};
}

void
walk_pass(struct walk *walk, size_t len, uint32_t code)
{
	if (parts(code))
		walk->left = 0;
	else if (is_solid(code))
		walk->left = code;
	walk->at += len;
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
	return unicode_is_han(walk->left) ||
	    unicode_is_han(walk_right(walk, end));
}
