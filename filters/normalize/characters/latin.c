/* Punctuation of Windows that came as control characters. */
#include "characters/latin.h"

#include <stdbool.h>
#include <stddef.h>

#include "context/context.h"
#include "scan/character.h"

enum { EURO = U'€' };

/* Bytes 80 to 9F; only what is sure to have been typed: quotation marks, dashes. */
static const uint16_t marks[0x20] = {
    [0x00] = EURO,
    [0x11] = U'‘',
    [0x12] = U'’',
    [0x13] = U'“',
    [0x14] = U'”',
    [0x15] = U'•',
    [0x16] = U'–',
    [0x17] = U'—',
};

static uint32_t
mark_of(uint32_t code)
{
	return code >= 0x80 && code <= 0x9f ? marks[code - 0x80] : 0;
}

static bool
is_odd(uint32_t code)
{
	return character_is_control(code) &&
	    (mark_of(code) == 0 || mark_of(code) == EURO);
}

/* A control that is no such mark, or the first byte of a character before it. */
static bool
is_debris(uint32_t before, uint32_t behind)
{
	bool continues = behind >= 0x80 && behind <= 0xbf;

	return is_odd(before) || is_odd(behind) ||
	    (before >= 0xc2 && before <= 0xdf) ||
	    (before >= 0xe0 && before <= 0xf4 && continues);
}

static bool
is_outside(uint32_t code)
{
	return character_is_blank(code) || character_ends_line(code);
}

/* A currency stands at a figure, and a quotation mark at what it quotes. */
static bool
is_in_place(uint32_t mark, uint32_t before, uint32_t behind)
{
	if (mark == EURO)
		return context_is_digit(before) || context_is_digit(behind);
	return mark == U'–' || mark == U'—' || !is_outside(before) ||
	    !is_outside(behind);
}

uint32_t
latin_mark(uint32_t code, uint32_t before, uint32_t behind)
{
	uint32_t mark = mark_of(code);

	return mark != 0 && !is_debris(before, behind) &&
		is_in_place(mark, before, behind)
	    ? mark
	    : 0;
}
