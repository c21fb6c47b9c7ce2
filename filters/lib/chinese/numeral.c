/* Numerals at a place in a text: Han, Arabic, Roman, ready-made signs. */
#include "chinese/numeral.h"

#include <string.h>

#include "base/utf8.h"

enum { HAN_CHARACTERS = 8, HAN_BYTES = 3, ARABIC_DIGITS = 3 };

/* A character of a Han numeral: a digit, or a power of ten. */
struct han {
	uint32_t code;
	uint16_t digit, power;
};

/*
 * The place of each in a table, where one look finds it, since every line is
 * asked for a numeral.  The factor was found by trying: no two have one place,
 * or the compiler warns.
 */
enum { PLACES = 64 };
#define PLACE(code) ((code)*153 >> 2 & (PLACES - 1))
#define HAN(code, digit, power) [PLACE(code)] = {code, digit, power}

static const struct han han[PLACES] = {
    HAN(0x25cb, 0, 1), /* ○ in the place of 〇 */
    HAN(0x3007, 0, 1), /* 〇 */
    HAN(0x4e00, 1, 0), /* 一 */
    HAN(0x4e03, 7, 0), /* 七 */
    HAN(0x4e09, 3, 0), /* 三 */
    HAN(0x4e24, 2, 0), /* 两 */
    HAN(0x4e5d, 9, 0), /* 九 */
    HAN(0x4e8c, 2, 0), /* 二 */
    HAN(0x4e94, 5, 0), /* 五 */
    HAN(0x4f0d, 5, 0), /* 伍 */
    HAN(0x5169, 2, 0), /* 兩 */
    HAN(0x516b, 8, 0), /* 八 */
    HAN(0x516d, 6, 0), /* 六 */
    HAN(0x5341, 0, 10), /* 十 */
    HAN(0x5343, 0, 1000), /* 千 */
    HAN(0x5345, 30, 0), /* 卅 */
    HAN(0x53c1, 3, 0), /* 叁 */
    HAN(0x53c3, 3, 0), /* 參 */
    HAN(0x56db, 4, 0), /* 四 */
    HAN(0x58f9, 1, 0), /* 壹 */
    HAN(0x5eff, 20, 0), /* 廿 */
    HAN(0x62fe, 0, 10), /* 拾 */
    HAN(0x634c, 8, 0), /* 捌 */
    HAN(0x67d2, 7, 0), /* 柒 */
    HAN(0x7396, 9, 0), /* 玖 */
    HAN(0x767e, 0, 100), /* 百 */
    HAN(0x8086, 4, 0), /* 肆 */
    HAN(0x8cb3, 2, 0), /* 貳 */
    HAN(0x8d30, 2, 0), /* 贰 */
    HAN(0x9646, 6, 0), /* 陆 */
    HAN(0x9678, 6, 0), /* 陸 */
    HAN(0x96f6, 0, 1), /* 零 */
};

static const struct han *
han_of(uint32_t code)
{
	const struct han *c = &han[PLACE(code)];

	return c->code == code && code != 0 ? c : NULL;
}

bool
numeral_holds(uint32_t code)
{
	return han_of(code) != NULL;
}

/* A Han numeral being read, from its first character on. */
struct reading {
	unsigned total, digit, characters;
	bool powers; /* 十二 is by powers, 一二 by places */
};

static void
take(struct reading *r, const struct han *c)
{
	if (c->power > 1) {
		r->total += (r->digit > 0 ? r->digit : 1) * c->power;
		r->digit = 0;
		r->powers = true;
	} else if (r->powers || c->digit >= 20) {
		r->digit = c->digit;
		r->total += c->digit >= 20 ? c->digit : 0;
		r->digit = c->digit >= 20 ? 0 : c->digit;
		r->powers = true;
	} else {
		r->digit = r->digit * 10 + c->digit;
	}
	r->characters++;
}

bool
numeral_is_false_zero(uint32_t code)
{
	switch (code) {
	case '0':
	case 'O':
	case 'o':
	case 0x25ef: /* ◯, larger than the ○ of numerals */
	case 0x039f: /* Greek */
	case 0x03bf:
	case 0x041e: /* Cyrillic */
	case 0x043e:
	case 0xff10:
	case 0xff2f:
	case 0xff4f:
		return true;
	default:
		return false;
	}
}

/* A character of a numeral that has begun; NULL: it has ended. */
static const struct han *
next_of(uint32_t code, const struct reading *r, bool typed)
{
	const struct han *c = han_of(code);

	if (c == NULL && typed && r->characters > 0 &&
	    numeral_is_false_zero(code))
		return han_of(0x3007);
	return c != NULL && c->power == 1 && r->characters == 0 ? NULL : c;
}

static size_t
read_han(struct span text, size_t at, unsigned *value, bool typed)
{
	struct reading r = {0};
	size_t i = at;

	while (i < text.len && r.characters < HAN_CHARACTERS) {
		uint32_t code;
		size_t len = utf8_next(text, i, &code);
		const struct han *c = next_of(code, &r, typed);

		if (c == NULL)
			break;
		take(&r, c);
		if (r.total + r.digit > NUMERAL_MAX)
			return 0;
		i += len;
	}
	*value = r.total + r.digit;
	return *value > 0 ? i - at : 0;
}

size_t
numeral_han(struct span text, size_t at, unsigned *value)
{
	return read_han(text, at, value, false);
}

size_t
numeral_han_typed(struct span text, size_t at, unsigned *value)
{
	return read_han(text, at, value, true);
}

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

/* The value of a digit of either width, or -1. */
static int
digit_of(uint32_t code)
{
	if (code >= '0' && code <= '9')
		return (int)(code - '0');
	if (code >= 0xff10 && code <= 0xff19)
		return (int)(code - 0xff10);
	return -1;
}

size_t
numeral_arabic(struct span text, size_t at, unsigned *value)
{
	size_t i = at;
	int count = 0;

	*value = 0;
	while (i < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, i, &code);
		int digit = digit_of(code);

		if (digit < 0)
			break;
		if (++count > ARABIC_DIGITS)
			return 0;
		*value = *value * 10 + (unsigned)digit;
		i += len;
	}
	return *value > 0 ? i - at : 0;
}

size_t
numeral_roman(struct span text, size_t at, unsigned *value)
{
	size_t i = at;
	uint32_t code;
	unsigned last = 0;

	if (at < text.len && (unsigned char)text.ptr[at] > 0x7f) {
		size_t len = utf8_next(text, at, &code);

		*value = code - 0x2160 + 1;
		return code >= 0x2160 && code <= 0x216b ? len : 0;
	}
	*value = 0;
	for (; i < text.len && i - at < 7; i++) {
		unsigned now = text.ptr[i] == 'I' ? 1
		    : text.ptr[i] == 'V'          ? 5
		    : text.ptr[i] == 'X'          ? 10
						  : 0;

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
	if (code >= 0xff21 && code <= 0xff5a)
		code -= 0xff21 - 'A';
	*small = code >= 'a' && code <= 'z';
	*value = code - (*small ? 'a' : 'A') + 1;
	return *small || (code >= 'A' && code <= 'Z') ? len : 0;
}

/* Signs in the order of their values; first is the sign for `from`. */
struct signs {
	uint32_t first, last;
	uint16_t from;
	enum sign sign;
};

enum sign
numeral_sign(struct span text, size_t at, unsigned *value, size_t *len)
{
	static const struct signs signs[] = {
	    {0x2460, 0x2473, 1, SIGN_CIRCLE}, /* ① */
	    {0x2474, 0x2487, 1, SIGN_PAREN}, /* ⑴ */
	    {0x2488, 0x249b, 1, SIGN_DOT}, /* ⒈ */
	    {0x24f5, 0x24fe, 1, SIGN_CIRCLE}, /* ⓵ */
	    {0x2776, 0x277f, 1, SIGN_CIRCLE}, /* ❶ */
	    {0x3220, 0x3229, 1, SIGN_HAN_PAREN}, /* ㈠ */
	    {0x3251, 0x325f, 21, SIGN_CIRCLE}, /* ㉑ */
	    {0x32b1, 0x32bf, 36, SIGN_CIRCLE}, /* ㊱ */
	};
	uint32_t code;

	if (at >= text.len || (unsigned char)text.ptr[at] < 0xe2 ||
	    (unsigned char)text.ptr[at] > 0xe3)
		return SIGN_NONE;
	*len = utf8_next(text, at, &code);
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (code >= signs[i].first && code <= signs[i].last) {
			*value = code - signs[i].first + signs[i].from;
			return signs[i].sign;
		}
	return SIGN_NONE;
}
