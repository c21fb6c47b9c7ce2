/* How a label is written, and what it counts. */
#include "number_shape.h"

#include <stdbool.h>

#include "base/hash.h"
#include "base/utf8.h"

/* 1 to 10 for 一 to 十, 2 for 两; 0: none of these. */
static unsigned
han_digit(uint32_t code)
{
	switch (code) {
	case 0x4e00:
		return 1;
	case 0x4e8c:
	case 0x4e24:
	case 0x5169:
		return 2;
	case 0x4e09:
		return 3;
	case 0x56db:
		return 4;
	case 0x4e94:
		return 5;
	case 0x516d:
		return 6;
	case 0x4e03:
		return 7;
	case 0x516b:
		return 8;
	case 0x4e5d:
		return 9;
	case 0x5341:
		return 10;
	default:
		return 0;
	}
}

/* 百, 千, 零, 〇 and ○ come in the middle of numerals only. */
static bool
is_numeral(uint32_t code)
{
	return (code >= '0' && code <= '9') ||
	    (code >= 0xff10 && code <= 0xff19) || han_digit(code) > 0 ||
	    code == 0x767e || code == 0x5343 || code == 0x96f6 ||
	    code == 0x3007 || code == 0x25cb || code == 0x5eff;
}

/* ① ⑴ ⒈ ㈠ Ⅰ: the first of the signs that the character is one of, or 0. */
static uint32_t
sign_of(uint32_t code)
{
	static const uint32_t ranges[][2] = {{0x2160, 0x217f}, {0x2460, 0x2473},
	    {0x2474, 0x2487}, {0x2488, 0x249b}, {0x24f5, 0x24fe},
	    {0x2776, 0x277f}, {0x3220, 0x3229}};

	for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
		if (code >= ranges[i][0] && code <= ranges[i][1])
			return ranges[i][0];
	return 0;
}

/* What stands for the character in the shape: numerals of a kind are alike. */
static uint32_t
unit_of(uint32_t code, bool *numeral)
{
	uint32_t sign = sign_of(code);

	if (sign == 0 && !is_numeral(code))
		return code;
	*numeral = true;
	if (sign != 0)
		return sign;
	return code < 0x80 || code > 0xff00 ? '1' : 0x4e00;
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

size_t
shape_numeral(struct span text, size_t at, unsigned *value)
{
	size_t i = at;
	unsigned total = 0, digit = 0;
	uint32_t code = 0;

	if (at < text.len)
		(void)utf8_next(text, at, &code);
	if ((code < '0' || code > '9') && han_digit(code) == 0)
		return 0;
	while (i < text.len && i - at < 3) {
		size_t len = utf8_next(text, i, &code);

		if (len != 1 || code < '0' || code > '9')
			break;
		total = total * 10 + (code - '0');
		i += len;
	}
	if (i > at) {
		*value = total;
		return i - at;
	}
	while (i < text.len && i - at < 9) {
		size_t len = utf8_next(text, i, &code);
		unsigned d = han_digit(code);

		if (d == 0)
			break;
		if (d == 10) {
			total += (digit > 0 ? digit : 1) * 10;
			digit = 0;
		} else {
			digit = d;
		}
		i += len;
	}
	*value = total + digit;
	return i - at;
}
