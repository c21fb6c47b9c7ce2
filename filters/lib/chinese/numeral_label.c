/* Numerals that labels alone have: 甲, Roman, letters, ready-made signs. */
#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"

enum { HAN_BYTES = 3 };

size_t
numeral_stem(struct span text, size_t at, unsigned *value)
{
	static const char stems[] = "甲乙丙丁戊己庚辛壬癸";

	if (text.len - at < HAN_BYTES || at > text.len)
		return 0;
	for (unsigned i = 0; stems[i] != 0; i += HAN_BYTES)
		if (memcmp(text.ptr + at, stems + i, HAN_BYTES) == 0) {
			*value = i / HAN_BYTES + 1;
			return HAN_BYTES;
		}
	return 0;
}

/* Ⅰ to Ⅻ, which are one character. */
static size_t
read_roman_sign(struct span text, size_t at, unsigned *value)
{
	uint32_t code = scan_peek(text, at);

	if (code < U'Ⅰ' || code > U'Ⅻ')
		return 0;
	*value = code - U'Ⅰ' + 1;
	return sizeof("Ⅰ") - 1;
}

static unsigned
worth_of_roman(char letter)
{
	switch (letter) {
	case 'I':
		return 1;
	case 'V':
		return 5;
	case 'X':
		return 10;
	default:
		return 0;
	}
}

size_t
numeral_roman(struct span text, size_t at, unsigned *value)
{
	size_t i = at, sign = read_roman_sign(text, at, value);
	unsigned last = 0;

	if (sign > 0)
		return sign;
	*value = 0;
	for (; i < text.len && i - at < 7; i++) {
		unsigned now = worth_of_roman(text.ptr[i]);

		if (now == 0)
			break;
		*value += now;
		if (last < now)
			*value -= 2 * last;
		last = now;
	}
	return *value > 0 && *value < 40 ? i - at : 0;
}

size_t
numeral_letter(struct span text, size_t at, unsigned *value, int *small)
{
	uint32_t code;
	size_t len;

	if (at >= text.len)
		return 0;
	len = utf8_next(text, at, &code);
	if (code >= U'Ａ' && code <= U'ｚ')
		code -= U'Ａ' - 'A';
	*small = ascii_is_lower(code);
	*value = code - (*small ? 'a' : 'A') + 1;
	return *small || ascii_is_upper(code) ? len : 0;
}

/* Signs in the order of their values; first is the sign for `from`. */
struct signs {
	uint32_t first, last;
	uint16_t from;
	enum sign sign;
};

enum sign
numeral_sign_of(uint32_t code, unsigned *value)
{
	static const struct signs signs[] = {
	    {U'①', U'⑳', 1, SIGN_CIRCLE},
	    {U'⑴', U'⒇', 1, SIGN_PAREN},
	    {U'⒈', U'⒛', 1, SIGN_DOT},
	    {U'⓵', U'⓾', 1, SIGN_CIRCLE},
	    {U'❶', U'❿', 1, SIGN_CIRCLE},
	    {U'㈠', U'㈩', 1, SIGN_HAN_PAREN},
	    {U'㉑', U'㉟', 21, SIGN_CIRCLE},
	    {U'㊱', U'㊿', 36, SIGN_CIRCLE},
	};
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (code >= signs[i].first && code <= signs[i].last) {
			*value = code - signs[i].first + signs[i].from;
			return signs[i].sign;
		}
	return SIGN_NONE;
}

enum sign
numeral_sign(struct span text, size_t at, unsigned *value, size_t *len)
{
	uint32_t code;

	if (at >= text.len || (unsigned char)text.ptr[at] < 0xe2 ||
	    (unsigned char)text.ptr[at] > 0xe3)
		return SIGN_NONE;
	*len = utf8_next(text, at, &code);
	return numeral_sign_of(code, value);
}
