/* Brackets, which become full-width in pairs or not at all. */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "context/mark_walk.h"
#include "rules/punct.h"

/* A line with more of them is no prose, and is left as it is. */
enum { MANY = 4096 };

struct bracket {
	size_t at, len;
	size_t partner; /* its index; its own for none */
	uint32_t code;
	bool by_han;
	bool wide; /* becomes full-width */
};

static bool
is_opening(uint32_t code)
{
	return code == '(' || code == U'（';
}

static bool
is_bracket(uint32_t code)
{
	return is_opening(code) || code == ')' || code == U'）';
}

/* List the brackets of the line, and whether Han is near each. */
static void
collect(struct brackets *brackets, struct span text, size_t start, size_t end)
{
	static const bool table[256] = {
	    ['('] = true,
	    [')'] = true,
	    [0xef] = true,
	};
	struct walk walk = walk_begin(text, start);

	while (walk_leap(&walk, end, table) && brackets->count <= MANY) {
		uint32_t code;
		size_t len = utf8_next(text, walk.at, &code);

		if (is_bracket(code)) {
			brackets->bracket = xgrow(brackets->bracket,
			    &brackets->cap, brackets->count + 1,
			    sizeof(*brackets->bracket));
			brackets->bracket[brackets->count] = (struct bracket){
			    walk.at, len, brackets->count, code,
			    walk_is_beside_han(&walk, walk.at + len), false};
			brackets->count++;
		}
		walk.at += len;
	}
}

/* Each closing one belongs to the last that is open. */
static void
match(struct brackets *brackets)
{
	struct bracket *bracket = brackets->bracket;
	size_t top = SIZE_MAX;

	for (size_t i = 0; i < brackets->count; i++) {
		if (is_opening(bracket[i].code)) {
			/* Until it is closed, partner links the open ones. */
			bracket[i].partner = top;
			top = i;
		} else if (top != SIZE_MAX) {
			size_t under = bracket[top].partner;

			bracket[top].partner = i;
			bracket[i].partner = top;
			top = under;
		}
	}
	while (top != SIZE_MAX) {
		size_t under = bracket[top].partner;

		bracket[top].partner = top;
		top = under;
	}
}

/* `a)`, `1)` and `iv)`: a bracket with no other one, behind a number. */
static bool
is_enumerator(struct span text, size_t at)
{
	enum { LONGEST = 4 };
	size_t start = at;
	bool letters = false, digits = false;

	while (start > 0 && at - start <= LONGEST) {
		unsigned char c = (unsigned char)text.ptr[start - 1];

		if (!context_is_letter(c) && !context_is_digit(c))
			break;
		letters |= context_is_letter(c);
		digits |= context_is_digit(c);
		start--;
	}
	if (start == at || at - start > LONGEST || (letters && digits))
		return false;
	return digits || at - start == 1 ||
	    strspn(text.ptr + start, "ivxIVX") >= at - start;
}

/* A pair of two widths becomes full-width whatever is near. */
static bool
is_beside_han(const struct bracket *one, const struct bracket *other)
{
	return one->by_han || other->by_han || other->code > 0x7f;
}

static void
decide(struct brackets *brackets, struct span text)
{
	struct bracket *bracket = brackets->bracket;

	for (size_t i = 0; i < brackets->count; i++) {
		const struct bracket *other = &bracket[bracket[i].partner];

		bracket[i].wide = is_beside_han(&bracket[i], other) &&
		    !context_in_file_name(
			text, bracket[i].at + bracket[i].len) &&
		    !(bracket[i].partner == i &&
			is_enumerator(text, bracket[i].at));
	}
	for (size_t i = 0; i < brackets->count; i++)
		if (!bracket[bracket[i].partner].wide)
			bracket[i].wide = false;
}

void
brackets_read(
    struct brackets *brackets, struct span text, size_t start, size_t end)
{
	struct span line = {text.ptr + start, end - start};

	brackets->next = brackets->count = 0;
	/* Only those of half width are asked for. */
	if (line.len == 0 ||
	    (memchr(line.ptr, '(', line.len) == NULL &&
		memchr(line.ptr, ')', line.len) == NULL))
		return;
	collect(brackets, text, start, end);
	if (brackets->count > MANY) {
		brackets->count = 0;
		return;
	}
	match(brackets);
	decide(brackets, text);
}

bool
brackets_next(struct brackets *brackets)
{
	while (brackets->next < brackets->count) {
		const struct bracket *bracket =
		    &brackets->bracket[brackets->next++];

		if (bracket->code <= 0x7f)
			return bracket->wide;
	}
	return false;
}

void
brackets_free(struct brackets *brackets)
{
	free(brackets->bracket);
	*brackets = (struct brackets){0};
}
