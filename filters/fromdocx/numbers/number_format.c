/* Numbers as Word and its like write those of lists. */
#include "numbers/number_format.h"

#include <stdbool.h>
#include <stddef.h>

enum way {
	WAY_SIGNS,
	WAY_CYCLE,
	WAY_DIGITS,
	WAY_SHORT, /* counted below a hundred, digits from there on */
	WAY_COUNTED,
	WAY_JAPANESE, /* 百一: no one before a sign, no nought between */
	WAY_LEGAL, /* 壹拾: one before every sign */
	WAY_ROMAN,
	WAY_LETTERS,
	WAY_PADDED,
	WAY_DASHED,
};

struct format {
	const char *name;
	enum way way;
	const char *signs;
};

static const struct format formats[] = {
    {"decimal", WAY_DIGITS, NULL},
    {"none", WAY_DIGITS, NULL},
    {"bullet", WAY_DIGITS, NULL},
#define FORMAT(id, name, way, signs) {name, WAY_##way, signs},
#include "numbers/number_format.def"
};

enum {
	FORMATS = sizeof(formats) / sizeof(formats[0]),
	TENS = 10, /* where the signs of ten and so on begin */
	COUNTED_MAX = 100000000,
	REPEATED_MAX = 50, /* letters, or thousands of Roman numbers */
};

enum number_format
number_format_of(struct span name)
{
	for (size_t i = 0; i < FORMATS; i++)
		if (span_equal(name, span_of(formats[i].name)))
			return (enum number_format)i;
	return FORMAT_DECIMAL;
}

/* All Han signs are of three bytes. */
static void
add_sign(struct buf *out, const char *signs, size_t at)
{
	buf_add(out, signs + 3 * at, 3);
}

static void
write_digits(struct buf *out, const char *signs, unsigned number)
{
	if (number >= 10)
		write_digits(out, signs, number / 10);
	add_sign(out, signs, number % 10);
}

/*
 * Up to 9999; `more` stands in front, so that a nought marks what is passed over:
 * 一万零一.
 */
static void
write_thousands(
    struct buf *out, const struct format *format, unsigned number, bool more)
{
	unsigned unit = 1000;
	bool japanese = format->way == WAY_JAPANESE, gap = false;

	for (size_t sign = TENS + 2; unit > 0; unit /= 10, sign--) {
		unsigned digit = number / unit % 10;
		bool begins = !more;

		if (digit == 0) {
			gap = more;
			continue;
		}
		if (gap && !japanese)
			add_sign(out, format->signs, 0);
		/* 十一, but 一百一十一; 百十一 in Japan */
		if (digit > 1 || unit == 1 || format->way == WAY_LEGAL ||
		    (!japanese && !(begins && unit == 10)))
			add_sign(out, format->signs, digit);
		if (unit > 1)
			add_sign(out, format->signs, sign);
		more = true;
		gap = false;
	}
}

static void
write_counted(struct buf *out, const struct format *format, unsigned number)
{
	const unsigned myriad = 10000;

	if (number == 0) {
		add_sign(out, format->signs, 0);
		return;
	}
	if (number >= myriad) {
		write_thousands(out, format, number / myriad, false);
		add_sign(out, format->signs, TENS + 3);
	}
	write_thousands(out, format, number % myriad, number >= myriad);
}

static void
write_roman(struct buf *out, const char *signs, unsigned number)
{
	static const struct {
		unsigned value;
		unsigned char sign, with; /* with: a smaller one in front */
	} parts[] = {{1000, 0, 0}, {900, 0, 2}, {500, 1, 1}, {400, 1, 2},
	    {100, 2, 2}, {90, 2, 4}, {50, 3, 3}, {40, 3, 4}, {10, 4, 4},
	    {9, 4, 6}, {5, 5, 5}, {4, 5, 6}, {1, 6, 6}};

	for (size_t i = 0; number > 0;) {
		if (number < parts[i].value) {
			i++;
			continue;
		}
		if (parts[i].with != parts[i].sign)
			buf_byte(out, signs[parts[i].with]);
		buf_byte(out, signs[parts[i].sign]);
		number -= parts[i].value;
	}
}

/* A to Z, AA to ZZ, and so on: all letters of a number are the same. */
static void
write_letters(struct buf *out, char first, unsigned number)
{
	unsigned count = number == 0 ? 0 : (number - 1) / 26 + 1;

	for (; count > 0; count--)
		buf_byte(out, (char)(first + (int)((number - 1) % 26)));
}

static void
write_cycle(struct buf *out, const char *signs, unsigned number)
{
	enum { STEMS = 10, BRANCHES = 12 };

	add_sign(out, signs, (number - 1) % STEMS);
	add_sign(out, signs, STEMS + (number - 1) % BRANCHES);
}

/* Whether the format has a way to write the number. */
static bool
has(const struct format *format, unsigned number)
{
	switch (format->way) {
	case WAY_SIGNS:
		return number > 0 && 3 * number <= strlen(format->signs);
	case WAY_CYCLE:
		return number > 0;
	case WAY_COUNTED:
	case WAY_JAPANESE:
	case WAY_LEGAL:
		return number < COUNTED_MAX;
	case WAY_ROMAN:
		return number > 0 && number < REPEATED_MAX * 1000;
	case WAY_LETTERS:
		return number > 0 && number <= REPEATED_MAX * 26;
	case WAY_DIGITS:
	case WAY_SHORT:
	case WAY_PADDED:
	case WAY_DASHED:
		break;
	}
	return format->signs != NULL;
}

static void
write_own(struct buf *out, const struct format *format, unsigned number)
{
	switch (format->way) {
	case WAY_SIGNS:
		add_sign(out, format->signs, number - 1);
		break;
	case WAY_CYCLE:
		write_cycle(out, format->signs, number);
		break;
	case WAY_DIGITS:
		write_digits(out, format->signs, number);
		break;
	case WAY_SHORT:
		if (number < 100)
			write_counted(out, format, number);
		else
			write_digits(out, format->signs, number);
		break;
	case WAY_COUNTED:
	case WAY_JAPANESE:
	case WAY_LEGAL:
		write_counted(out, format, number);
		break;
	case WAY_ROMAN:
		write_roman(out, format->signs, number);
		break;
	case WAY_LETTERS:
		write_letters(out, format->signs[0], number);
		break;
	case WAY_PADDED:
		buf_printf(out, "%02u", number);
		break;
	case WAY_DASHED:
		buf_printf(out, "- %u -", number);
		break;
	}
}

void
number_format_write(struct buf *out, enum number_format format, unsigned number)
{
	if (format == FORMAT_NONE || format == FORMAT_BULLET)
		return;
	if (has(&formats[format], number))
		write_own(out, &formats[format], number);
	else
		buf_number(out, number);
}
