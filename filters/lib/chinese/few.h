/*
 * Few characters, found by their last byte.
 *
 * Where each character of a text is asked whether it is one of twenty, a switch
 * compares it with five, and no branch foretells any: that was a twentieth of
 * the time of jg-headings (make bench, row `headings`).  Of a table FEW_SET no
 * two may have the same last byte, which the compiler refuses; a character that
 * does is compared by itself.
 */
#ifndef FEW_H
#define FEW_H

#include <stdint.h>

/* A row of a table const struct few NAME[FEW]. */
#define FEW_ROW(character, value) [(character)&0xffu] = {(character), (value)}

enum { FEW = 256 };

struct few {
	uint16_t code;
	uint16_t value;
};

/* What the table has for the character, or 0. */
static inline unsigned
few_value(const struct few set[FEW], uint32_t code)
{
	const struct few *row = &set[code & 0xffu];

	return row->code == code ? row->value : 0;
}

#endif
