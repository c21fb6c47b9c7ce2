/* How a label is written. */
#include "numbering/number_shape.h"

#include <stdbool.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "chinese/numeral.h"

/* What stands for a numeral of each kind; of signs the kind is added. */
enum { UNIT_ARABIC = '1', UNIT_HAN = U'一', UNIT_FORMAL = U'壹' };
enum { UNIT_ROMAN = U'Ⅰ', ROMAN_LAST = U'ⅿ', UNIT_SIGN = U'①' };

/* What stands for the character in the shape: numerals of a kind are alike. */
static uint32_t
unit_of(uint32_t code, bool *numeral)
{
	unsigned value;
	enum sign sign = numeral_sign_of(code, &value);
	uint32_t unit = sign != SIGN_NONE ? UNIT_SIGN + (uint32_t)sign
	    : code >= UNIT_ROMAN && code <= ROMAN_LAST ? UNIT_ROMAN
	    : numeral_is_arabic(code)                  ? UNIT_ARABIC
	    : numeral_is_formal(code)                  ? UNIT_FORMAL
	    : numeral_holds(code)                      ? UNIT_HAN
						       : 0;

	*numeral |= unit != 0;
	return unit != 0 ? unit : code;
}

uint64_t
shape_of(struct span label)
{
	uint64_t h = HASH_START;
	uint32_t last = 0;
	bool numeral = false;

	for (size_t at = 0; at < label.len;) {
		uint32_t code, unit;

		at += utf8_next(label, at, &code);
		unit = unit_of(code, &numeral);
		/* a numeral of several characters is one */
		if (unit != last)
			h = hash_unit(h, unit);
		last = unit;
	}
	return numeral ? (h != 0 ? h : 1) : 0;
}
