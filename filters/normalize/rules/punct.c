/* The rule `punct`: half-width punctuation beside Han to full width. */
#include "rules/punct.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "context/mark_walk.h"
#include "scan/character.h"
#include "stage/stage.h"

static uint32_t
full_width(uint32_t code)
{
	return code == '.' ? U'。' : code - 0x20 + 0xff00;
}

/* `一.`, `(3).`, `第二.` at the start of a line: an enumerator's dot. */
static bool
is_enumerator(struct span text, size_t start, size_t at)
{
	static const char parts[] = "一二三四五六七八九十百第()（）〇零";
	enum { LONGEST = 24 }; /* bytes */

	if (at - start > LONGEST)
		return false;
	while (start < at) {
		char bytes[4];
		uint32_t code;
		size_t len = utf8_next(text, start, &code);

		(void)utf8_encode(code, bytes);
		if (!character_is_blank(code) && !context_is_digit(code) &&
		    memmem(parts, sizeof(parts) - 1, bytes, len) == NULL)
			return false;
		start += len;
	}
	return true;
}

/* Quotation marks and brackets that close behind a full stop. */
static bool
closes(uint32_t code)
{
	switch (code) {
	case '"':
	case '\'':
	case ')':
	case ']':
	case U'’':
	case U'”':
	case U'」':
	case U'』':
	case U'＂':
	case U'＇':
	case U'）':
		return true;
	default:
		return character_is_blank(code) || character_ends_line(code);
	}
}

/*
 * A full stop, and not the dot of a number, an abbreviation, a file name, an
 * enumerator, or a name such as 乔治.布什: behind Han, with nothing behind it.
 */
static bool
is_full_stop(struct span text, struct walk *walk, size_t line)
{
	uint32_t before = context_before(text, walk->at);

	return unicode_is_han(walk_left(walk)) &&
	    (unicode_is_han(before) || closes(before) || before == '%') &&
	    !character_is_blank(before) && !character_ends_line(before) &&
	    closes(context_at(text, walk->at + 1)) &&
	    !is_enumerator(text, line, walk->at);
}

/* `&nbsp;` */
static bool
ends_entity(struct span text, size_t at)
{
	enum { LONGEST = 8 };

	for (size_t i = 1; i <= LONGEST && i <= at; i++) {
		char c = text.ptr[at - i];

		if (c == '&')
			return i > 1;
		if (c != '#' && !context_is_letter((unsigned char)c) &&
		    !context_is_digit((unsigned char)c))
			return false;
	}
	return false;
}

/* Half-width by its meaning: in a number, a time, a path, an operator. */
static bool
must_stay(struct span text, size_t at, uint32_t code)
{
	uint32_t before = context_before(text, at);
	uint32_t behind = context_at(text, at + 1);

	if (context_is_digit(before) && context_is_digit(behind))
		return true;
	switch (code) {
	case ':':
		return behind == '/' || behind == '\\';
	case ';':
		return ends_entity(text, at);
	case '!':
	case '?':
		return behind == '=' || before == '<';
	default:
		return false;
	}
}

static bool
is_wanted(
    struct walk *walk, struct brackets *brackets, uint32_t code, size_t line)
{
	switch (code) {
	case '(':
	case ')':
		return brackets_next(brackets);
	case '.':
		return is_full_stop(walk->text, walk, line);
	default:
		return !must_stay(walk->text, walk->at, code) &&
		    walk_is_beside_han(walk, walk->at + 1);
	}
}

static void
settle_line(struct stage_state *state, struct walk *walk, size_t end,
    struct brackets *brackets)
{
	static const bool table[256] = {
	    ['!'] = true,
	    ['('] = true,
	    [')'] = true,
	    [','] = true,
	    ['.'] = true,
	    [':'] = true,
	    [';'] = true,
	    ['?'] = true,
	};
	size_t line = walk->at;

	brackets_read(brackets, walk->text, line, end);
	for (; walk_leap(walk, end, table); walk->at++) {
		uint32_t code = (unsigned char)walk->text.ptr[walk->at];

		if (is_wanted(walk, brackets, code, line))
			edit_code(&state->editor, walk->at, 1, full_width(code),
			    RULE_PUNCT);
	}
}

void
stage_punct(struct stage_state *state)
{
	struct walk walk = walk_begin(state->editor.text, 0);
	struct brackets brackets = {0};

	for (; walk.at < walk.text.len; walk.at++) {
		size_t end = context_line_end(walk.text, walk.at);

		if (walk_is_code(&walk, end))
			walk.at = end;
		else
			settle_line(state, &walk, end, &brackets);
	}
	brackets_free(&brackets);
}
