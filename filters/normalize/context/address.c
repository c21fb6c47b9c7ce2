/* Addresses (URLs) and file names, which no editorial rule touches. */
#include <strings.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"

static bool
begins_address(struct span text, size_t at)
{
	static const char *const starts[] = {
	    "http://", "https://", "ftp://", "www."};
	uint32_t before;

	switch (text.ptr[at]) {
	case 'h':
	case 'H':
	case 'f':
	case 'F':
	case 'w':
	case 'W':
		break;
	default:
		return false;
	}
	before = context_before(text, at);
	if (before < 0x80 && unicode_is_alphanumeric(before))
		return false;
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		size_t len = strlen(starts[i]);

		if (text.len - at >= len &&
		    strncasecmp(text.ptr + at, starts[i], len) == 0)
			return true;
	}
	return false;
}

static bool
is_address_byte(char c)
{
	return c > ' ' && c < 0x7f && strchr("\"'<>\\^`{|}", c) == NULL;
}

/* Ideographs belong to a path or a query: behind one of its marks. */
static bool
continues(struct span text, size_t at)
{
	char mark = text.ptr[at - 1];

	return (mark == '/' || mark == '=' || mark == '&' || mark == '#' ||
		   mark == '?') &&
	    unicode_is_han(context_at(text, at));
}

/* The end of the bytes that an address may hold. */
static size_t
widest(struct span text, size_t at)
{
	while (at < text.len) {
		if (is_address_byte(text.ptr[at])) {
			at++;
			continue;
		}
		if (!continues(text, at))
			break;
		while (unicode_is_han(context_at(text, at)))
			at += utf8_next(text, at, &(uint32_t){0});
	}
	return at;
}

/* How many brackets are opened more than closed. */
static size_t
count_open(struct span text)
{
	size_t open = 0;

	for (size_t i = 0; i < text.len; i++)
		open += text.ptr[i] == '(';
	for (size_t i = 0; i < text.len; i++)
		open -= text.ptr[i] == ')' && open > 0;
	return open;
}

size_t
context_address(struct span text, size_t at)
{
	size_t end, open;

	if (!begins_address(text, at))
		return at;
	end = widest(text, at);
	open = count_open((struct span){text.ptr + at, end - at});
	while (end > at + 1 && strchr(",.;:!?)", text.ptr[end - 1]) != NULL) {
		if (text.ptr[end - 1] == ')' && open == 0 &&
		    memchr(text.ptr + at, '(', end - at) != NULL)
			break;
		end--;
	}
	return end;
}

static bool
is_bracket(uint32_t code)
{
	return code == '(' || code == ')' || code == U'（' || code == U'）';
}

/* `附件(1).pdf`: a suffix follows, at once or behind the rest of the name. */
bool
context_in_file_name(struct span text, size_t at)
{
	enum { NEAR = 32 }; /* characters */
	size_t letters = 0;
	uint32_t code = 0;

	for (int i = 0; i < NEAR; i++) {
		code = context_at(text, at);
		if (code == '.')
			break;
		if (code != '-' && code != '_' && !is_bracket(code) &&
		    !unicode_is_alphanumeric(code))
			return false;
		at += utf8_next(text, at, &code);
	}
	if (code != '.')
		return false;
	for (at++; context_is_letter(context_at(text, at)) ||
	     context_is_digit(context_at(text, at));
	     at += utf8_next(text, at, &code))
		letters++;
	return letters >= 2 && letters <= 5;
}
