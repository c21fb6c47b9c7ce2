/* Dates as Chinese documents write them. */
#include "date.h"

#include <stddef.h>
#include <stdint.h>

#include "utf8.h"

enum { TEN = 10, DIGITS_MAX = 4 };

/* The value of a digit, TEN for 十, -1 for anything else. */
static int
digit_value(uint32_t code)
{
	static const uint32_t han[] = {0x3007, 0x4e00, 0x4e8c, 0x4e09, 0x56db,
	    0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341};

	if (code >= '0' && code <= '9')
		return (int)(code - '0');
	if (code >= 0xff10 && code <= 0xff19)
		return (int)(code - 0xff10);
	if (code == 0x25cb || code == 0x96f6) /* ○ 零, for 〇 */
		return 0;
	for (int i = 0; i <= TEN; i++)
		if (han[i] == code)
			return i;
	return -1;
}

/* 2024, 二〇二四, 十五, 三十, 三十一; returns the bytes read, 0: no number. */
static size_t
read_number(struct span text, size_t at, unsigned *value)
{
	size_t from = at;
	bool ten = false;

	*value = 0;
	for (int count = 0; at < text.len && count < DIGITS_MAX; count++) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);
		int digit = digit_value(code);

		if (digit < 0)
			break;
		if (digit == TEN)
			*value = *value > 0 ? *value * 10 : 10;
		else
			*value = ten ? *value + (unsigned)digit
				     : *value * 10 + (unsigned)digit;
		ten = digit == TEN;
		at += len;
	}
	return at - from;
}

static size_t
read_mark(struct span text, size_t at, struct span han)
{
	if (at >= text.len)
		return 0;
	if (span_starts(span_from(text, at), han))
		return han.len;
	return text.ptr[at] == '-' || text.ptr[at] == '/' || text.ptr[at] == '.'
	    ? 1
	    : 0;
}

static bool
is_day(const struct date *date)
{
	static const unsigned days[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	unsigned y = date->year;
	bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;

	return y >= 1000 && date->month >= 1 && date->month <= 12 &&
	    date->day >= 1 &&
	    date->day <=
	    days[date->month - 1] + (leap && date->month == 2 ? 1 : 0);
}

static bool
date_at(struct span text, size_t at, struct date *date)
{
	static const struct span mark[] = {{"年", 3}, {"月", 3}};
	unsigned value[3];

	for (size_t i = 0; i < 3; i++) {
		size_t len = read_number(text, at, &value[i]);

		if (len == 0)
			return false;
		at += len;
		if (i == 2)
			break;
		len = read_mark(text, at, mark[i]);
		if (len == 0)
			return false;
		at += len;
	}
	*date = (struct date){value[0], value[1], value[2]};
	return is_day(date);
}

bool
date_find(struct span text, struct date *date)
{
	uint32_t code;

	for (size_t at = 0; at < text.len; at += utf8_next(text, at, &code))
		if (date_at(text, at, date))
			return true;
	return false;
}
