/* A walk over a text from mark to mark. */
#include "context/mark_walk.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "context/code.h"
#include "context/verbatim.h"
#include "scan/character.h"

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
walk_leap(struct walk *walk, size_t end, const bool *marks)
{
	const unsigned char *p = (const unsigned char *)walk->text.ptr;

	while (walk->at < end) {
		unsigned char c = p[walk->at];
		size_t behind = verbatim_begins[c]
		    ? verbatim_end(walk->text, walk->at)
		    : walk->at;

		if (behind > walk->at)
			walk->at = behind;
		else if (marks[c])
			return true;
		else
			walk->at++;
	}
	walk->at = end;
	return false;
}

bool
walk_is_code(const struct walk *walk, size_t end)
{
	return code_is_line(
	    (struct span){walk->text.ptr + walk->at, end - walk->at});
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

/* The nearest at or behind text[at], where at is not before the walk's own. */
static uint32_t
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
