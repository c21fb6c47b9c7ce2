/* Numbers as they are written in a text. */
#include "chinese/numeral_read.h"

#include <uchar.h>

#include "base/utf8.h"
#include "chinese/numeral.h"

enum { HAN = 3 }; /* bytes of a Chinese digit */

/* Several are written in more than one way; in order, with their values. */
static const char16_t han[] = u"○〇一七三两九二五兩八六四零";
static const unsigned char values[] = {
    0, 0, 1, 7, 3, 2, 9, 2, 5, 2, 8, 6, 4, 0};

static bool
read_han(struct span text, size_t at, unsigned *value)
{
	size_t first = 0, count = sizeof(values);
	uint32_t code;

	/* All have three bytes. */
	if (text.len < HAN || at > text.len - HAN ||
	    ((unsigned char)text.ptr[at] & 0xf0) != 0xe0)
		return false;
	(void)utf8_next(text, at, &code);
	while (count > 1) {
		size_t half = count / 2;

		if (han[first + half] <= code)
			first += half;
		count -= half;
	}
	*value = values[first];
	return han[first] == code;
}

static bool
is_ten(struct span text, size_t at)
{
	return at <= text.len && span_starts(span_from(text, at), SPAN("十"));
}

static bool
read_arabic(struct span text, size_t at, unsigned *value)
{
	if (at >= text.len || text.ptr[at] < '0' || text.ptr[at] > '9')
		return false;
	*value = (unsigned)(text.ptr[at] - '0');
	return true;
}

/* 〇, or what is typed for it between digits of Han: 二O二五. */
static size_t
read_typed(struct span text, size_t at, unsigned *value)
{
	uint32_t code;
	size_t len;

	if (read_han(text, at, value))
		return HAN;
	if (at >= text.len)
		return 0;
	len = utf8_next(text, at, &code);
	*value = 0;
	return numeral_is_false_zero(code) ? len : 0;
}

size_t
numeral_read_digits(
    struct span text, size_t at, unsigned digits, unsigned *value)
{
	unsigned digit;
	bool arabic = read_arabic(text, at, &digit);
	size_t from = at;

	*value = 0;
	for (unsigned i = 0; i < digits; i++) {
		size_t len = arabic ? read_arabic(text, at, &digit)
		    : i == 0        ? HAN * read_han(text, at, &digit)
				    : read_typed(text, at, &digit);

		if (len == 0)
			return 0;
		*value = *value * 10 + digit;
		at += len;
	}
	return at - from;
}

/* 廿五, 卅: a sign for two characters. */
static size_t
read_tens(struct span text, size_t at, unsigned *value)
{
	struct span rest = span_from(text, at < text.len ? at : text.len);
	unsigned digit;

	*value = span_starts(rest, SPAN("廿")) ? 20
	    : span_starts(rest, SPAN("卅"))    ? 30
					       : 0;
	if (*value == 0)
		return 0;
	if (!read_han(text, at + HAN, &digit))
		return HAN;
	*value += digit;
	return 2 * HAN;
}

/*
 * 一〇, 〇五: by places, as a year is.  Two digits without a zero are not: 二三月 are
 * two months.
 */
static size_t
read_places(struct span text, size_t at, unsigned *value)
{
	unsigned digit;
	size_t len = numeral_read_digits(text, at, 2, value);

	return len > 2 && *value > 0 && (*value < 10 || *value % 10 == 0) &&
		!read_han(text, at + len, &digit) && !is_ten(text, at + len)
	    ? len
	    : 0;
}

/* 三, 十, 十二, 二十, 二十三. */
static size_t
read_spelt(struct span text, size_t at, unsigned *value)
{
	unsigned digit;
	size_t from = at;

	*value = 0;
	if (read_han(text, at, &digit)) {
		*value = digit;
		at += HAN;
	}
	if (is_ten(text, at) && (at == from || *value > 0)) {
		*value = at == from ? 10 : *value * 10;
		at += HAN;
		if (read_han(text, at, &digit)) {
			*value += digit;
			at += HAN;
		}
	}
	return at - from;
}

size_t
numeral_read(struct span text, size_t at, unsigned *value)
{
	unsigned digit;
	size_t len;

	/* Most of what is asked about is no number at all. */
	if (!read_arabic(text, at, &digit) && !read_han(text, at, &digit) &&
	    !is_ten(text, at))
		return read_tens(text, at, value);
	len = read_places(text, at, value);
	if (len > 0)
		return len;
	len = numeral_read_digits(text, at, 2, value);
	if (len == 2 && !read_arabic(text, at + 2, &digit))
		return *value > 0 ? len : 0;
	if (read_arabic(text, at, value)) {
		if (read_arabic(text, at + 1, &digit))
			return 0;
		return *value > 0 ? 1 : 0;
	}
	len = read_spelt(text, at, value);
	return *value > 0 ? len : 0;
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
	memcpy(bytes, plain + (digit - 1) * HAN, HAN);
	return HAN;
}

size_t
numeral_write(char *bytes, unsigned value, bool arabic)
{
	size_t len = 0;

	if (value >= 20 || (arabic && value >= 10))
		len += write_digit(bytes, value / 10, arabic);
	if (value >= 10 && !arabic) {
		memcpy(bytes + len, "十", HAN);
		len += HAN;
	}
	return len + write_digit(bytes + len, value % 10, arabic);
}
