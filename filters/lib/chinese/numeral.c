/* Numerals at a place in a text: Han and Arabic. */
#include "chinese/numeral.h"

#include <string.h>

#include "base/utf8.h"
#include "chinese/few.h"
#include "chinese/scan.h"

enum { HAN_CHARACTERS = 8, HAN_BYTES = 3, ARABIC_DIGITS = 3, COUNT_DIGITS = 2 };

/* What a character is worth: no numeral, and the flag of 壹 and its like. */
enum {
	HAN_NONE = 0x8000,
	HAN_FORMAL = 0x4000,
	HAN_TEN = 10,
	HAN_TWENTY = 20,
	HAN_THIRTY = 30
};

/*
 * A digit, a ready-made ten, or a power of ten.  By few.h, for what a line begins
 * with no branch foretells: to look by halves took a twelfth of the time of
 * jg-headings (make bench, row `headings`).
 */
static const struct few worths[FEW] = {
    FEW_ROW(U'○', 0), /* in the place of 〇 */
    FEW_ROW(U'〇', 0),
    FEW_ROW(U'零', 0),
    FEW_ROW(U'一', 1),
    FEW_ROW(U'二', 2),
    FEW_ROW(U'两', 2),
    FEW_ROW(U'兩', 2),
    FEW_ROW(U'三', 3),
    FEW_ROW(U'四', 4),
    FEW_ROW(U'五', 5),
    FEW_ROW(U'六', 6),
    FEW_ROW(U'七', 7),
    FEW_ROW(U'八', 8),
    FEW_ROW(U'九', 9),
    FEW_ROW(U'十', HAN_TEN),
    FEW_ROW(U'廿', HAN_TWENTY),
    FEW_ROW(U'卅', HAN_THIRTY),
    FEW_ROW(U'百', 100),
    FEW_ROW(U'千', 1000),
    FEW_ROW(U'壹', HAN_FORMAL | 1),
    FEW_ROW(U'貳', HAN_FORMAL | 2),
    FEW_ROW(U'贰', HAN_FORMAL | 2),
    FEW_ROW(U'叁', HAN_FORMAL | 3),
    FEW_ROW(U'參', HAN_FORMAL | 3),
    FEW_ROW(U'肆', HAN_FORMAL | 4),
    FEW_ROW(U'伍', HAN_FORMAL | 5),
    FEW_ROW(U'陆', HAN_FORMAL | 6),
    FEW_ROW(U'陸', HAN_FORMAL | 6),
    FEW_ROW(U'柒', HAN_FORMAL | 7),
    FEW_ROW(U'捌', HAN_FORMAL | 8),
    FEW_ROW(U'玖', HAN_FORMAL | 9),
    FEW_ROW(U'拾', HAN_FORMAL | HAN_TEN),
};

static unsigned
worth_of(uint32_t code)
{
	const struct few *row = &worths[code & 0xffu];

	return row->code == code && code != 0 ? row->value : HAN_NONE;
}

bool
numeral_holds(uint32_t code)
{
	return worth_of(code) != HAN_NONE;
}

bool
numeral_is_formal(uint32_t code)
{
	return (worth_of(code) & HAN_FORMAL) != 0;
}

int
numeral_place(uint32_t code)
{
	unsigned worth = worth_of(code);

	return worth < HAN_TEN && code != U'两' && code != U'兩' ? (int)worth
								 : -1;
}

/* A Han numeral being read, from its first character on. */
struct reading {
	unsigned total, digit, characters;
	unsigned last; /* what the last one is worth */
	bool powers; /* 十二 is by powers, 一二 by places */
};

static void
take(struct reading *r, unsigned worth)
{
	if (worth == HAN_TWENTY || worth == HAN_THIRTY) {
		r->total += worth;
		r->digit = 0;
		r->powers = true;
	} else if (worth >= HAN_TEN) {
		r->total += (r->digit > 0 ? r->digit : 1) * worth;
		r->digit = 0;
		r->powers = true;
	} else {
		r->digit = r->powers ? worth : r->digit * 10 + worth;
	}
	r->characters++;
	r->last = worth;
}

/* 两 begins a number, or stands behind 千 in front of 百; 十六两 is so much of something. */
static bool
is_weight(uint32_t code, const struct reading *r)
{
	return (code == U'两' || code == U'兩') && r->characters > 0 &&
	    r->last < 100;
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
	case U'０':
	case U'Ｏ':
	case U'ｏ':
		return true;
	default:
		return false;
	}
}

/* A character of a numeral, which no zero begins; HAN_NONE: it has ended. */
static unsigned
next_of(uint32_t code, const struct reading *r, bool typed)
{
	unsigned worth = worth_of(code) & ~(unsigned)HAN_FORMAL;

	if (worth == HAN_NONE && typed && r->characters > 0 &&
	    numeral_is_false_zero(code))
		return 0;
	if (is_weight(code, r))
		return HAN_NONE;
	return worth == 0 && r->characters == 0 ? HAN_NONE : worth;
}

static size_t
read_han(struct span text, size_t at, unsigned *value, bool typed)
{
	struct reading r = {0};
	size_t i = at;

	while (i < text.len && r.characters < HAN_CHARACTERS) {
		uint32_t code;
		size_t len = utf8_next(text, i, &code);
		unsigned worth = next_of(code, &r, typed);

		if (worth == HAN_NONE)
			break;
		take(&r, worth);
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

/* The digit of either width at text[at]; returns its bytes, or 0. */
static size_t
read_figure(struct span text, size_t at, unsigned *value)
{
	uint32_t code = scan_peek(text, at);

	if (!numeral_is_arabic(code))
		return 0;
	*value = numeral_figure(code);
	return code <= '9' ? 1 : HAN_BYTES;
}

size_t
numeral_figures(struct span text, size_t at)
{
	size_t from = at, len;
	unsigned digit;

	while ((len = read_figure(text, at, &digit)) > 0)
		at += len;
	return at - from;
}

/* A number of so many digits at most that is not 0. */
static size_t
read_arabic(struct span text, size_t at, int most, unsigned *value)
{
	size_t i = at, len;
	unsigned digit;
	int count = 0;

	*value = 0;
	while ((len = read_figure(text, i, &digit)) > 0) {
		if (++count > most)
			return 0;
		*value = *value * 10 + digit;
		i += len;
	}
	return *value > 0 ? i - at : 0;
}

size_t
numeral_arabic(struct span text, size_t at, unsigned *value)
{
	return read_arabic(text, at, ARABIC_DIGITS, value);
}

size_t
numeral_either(struct span text, size_t at, unsigned *value)
{
	size_t len = numeral_han(text, at, value);

	return len > 0 ? len : numeral_arabic(text, at, value);
}

/* A digit of Han that keeps its place, or what is typed for 〇 behind one. */
static size_t
read_place(struct span text, size_t at, bool first, unsigned *value)
{
	uint32_t code = scan_peek(text, at);
	int digit = numeral_place(code);

	if (digit < 0 && !first && numeral_is_false_zero(code))
		digit = 0;
	*value = (unsigned)digit;
	return digit < 0 ? 0 : utf8_next(text, at, &code);
}

size_t
numeral_digits(struct span text, size_t at, unsigned digits, unsigned *value)
{
	unsigned digit;
	bool arabic = read_figure(text, at, &digit) > 0;
	size_t from = at;

	*value = 0;
	for (unsigned i = 0; i < digits; i++) {
		size_t len = arabic ? read_figure(text, at, &digit)
				    : read_place(text, at, i == 0, &digit);

		if (len == 0)
			return 0;
		*value = *value * 10 + digit;
		at += len;
	}
	return at - from;
}

/* What the character at text[at] is worth; those that are numerals have three bytes. */
static unsigned
worth_at(struct span text, size_t at)
{
	return worth_of(scan_peek(text, at)) & ~(unsigned)HAN_FORMAL;
}

/* 三, 两: the bytes of a character that counts one to nine. */
static size_t
read_ones(struct span text, size_t at, unsigned *value)
{
	*value = worth_at(text, at);
	return *value > 0 && *value < HAN_TEN ? HAN_BYTES : 0;
}

/* 三, 十, 十二, 二十, 二十三, 廿三. */
static size_t
read_spelt(struct span text, size_t at, unsigned *value)
{
	size_t len = read_ones(text, at, value), ones;
	unsigned tens = worth_at(text, at + len), digit;

	if (tens == HAN_TEN)
		*value = (len > 0 ? *value : 1) * HAN_TEN;
	else if (len == 0 && (tens == HAN_TWENTY || tens == HAN_THIRTY))
		*value = tens;
	else
		return len;
	len += HAN_BYTES;
	ones = read_ones(text, at + len, &digit);
	*value += ones > 0 ? digit : 0;
	return len + ones;
}

/*
 * 一〇, 〇五: by places, as a year is.  Two digits without a zero are not: 二三月 are
 * two months.
 */
static size_t
read_places(struct span text, size_t at, unsigned *value)
{
	size_t len = numeral_digits(text, at, COUNT_DIGITS, value);

	return len > 0 && *value > 0 &&
		(*value < HAN_TEN || *value % HAN_TEN == 0) &&
		worth_at(text, at + len) > HAN_TEN
	    ? len
	    : 0;
}

size_t
numeral_count(struct span text, size_t at, unsigned *value)
{
	size_t len;

	if (numeral_is_arabic(scan_peek(text, at)))
		return read_arabic(text, at, COUNT_DIGITS, value);
	len = read_places(text, at, value);
	return len > 0 ? len : read_spelt(text, at, value);
}

static size_t
write_digit(char *bytes, unsigned digit, bool arabic)
{
	static const char plain[] = "一二三四五六七八九";

	if (arabic) {
		bytes[0] = (char)('0' + digit);
		return 1;
	}
	if (digit == 0)
		return 0;
	memcpy(bytes, plain + (digit - 1) * HAN_BYTES, HAN_BYTES);
	return HAN_BYTES;
}

size_t
numeral_write(char *bytes, unsigned value, bool arabic)
{
	size_t len = 0;

	if (value >= 20 || (arabic && value >= 10))
		len += write_digit(bytes, value / 10, arabic);
	if (value >= 10 && !arabic) {
		memcpy(bytes + len, "十", HAN_BYTES);
		len += HAN_BYTES;
	}
	return len + write_digit(bytes + len, value % 10, arabic);
}
