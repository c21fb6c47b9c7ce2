/* Dates as Chinese documents write them, read for what they mean. */
#include "chinese/calendar.h"

#include <stdint.h>

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/numeral.h"

enum { NIAN = 0x5e74, YUE = 0x6708, TEN = 10, HUNDRED = 100 };

enum { REPUBLIC = 1911 }; /* the year before 民国元年 */

/* 0 to 9, ten and hundred, in any script a date is written in; -1: none. */
static int
digit_of(uint32_t code)
{
	static const uint16_t han[] = {0x3007, 0x4e00, 0x4e8c, 0x4e09, 0x56db,
	    0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341};

	if (code >= '0' && code <= '9')
		return (int)(code - '0');
	if (code >= 0xff10 && code <= 0xff19)
		return (int)(code - 0xff10);
	if (code == 0x25cb || code == 0x96f6)
		return 0;
	if (code == 0x767e)
		return HUNDRED;
	for (int i = 0; i <= TEN; i++)
		if (code == han[i])
			return i;
	return -1;
}

/*
 * Read digits from *at on.  Ten and hundred multiply what stands before them:
 * 二十八 is 28, and 二〇二四 is 2024.
 */
static unsigned
read_number(struct span text, size_t *at)
{
	unsigned sum = 0, value = 0;
	bool han = false;
	uint32_t code;

	while (*at < text.len && sum + value < 10000) {
		size_t len = utf8_next(text, *at, &code);
		int digit = digit_of(code);

		/* 二O二五: between digits of Han a letter stands for 〇. */
		if (digit < 0 && han && numeral_is_false_zero(code))
			digit = 0;
		if (digit < 0)
			break;
		han |= code >= 0x3007 && code <= 0x9fff;
		if (digit >= TEN) {
			sum += (value > 0 ? value : 1) * (unsigned)digit;
			value = 0;
		} else {
			value = value * 10 + (unsigned)digit;
		}
		*at += len;
	}
	return sum + value;
}

/* 2024 年 3 月 5 日, as word processors and --spacing write it. */
static void
pass_blanks(struct span text, size_t *at)
{
	struct span rest = span_from(text, *at);

	(void)blank_cut_front(&rest);
	*at = text.len - rest.len;
}

/* Pass over the character, or what stands for it; false where none does. */
static bool
pass(struct span text, size_t *at, uint32_t han)
{
	uint32_t code;
	size_t len;

	pass_blanks(text, at);
	if (*at >= text.len)
		return false;
	len = utf8_next(text, *at, &code);
	if (code != han && code != '-' && code != '/' && code != '.' &&
	    code != 0xb7)
		return false;
	*at += len;
	pass_blanks(text, at);
	return true;
}

/* Pass over 民国; returns the years to add. */
static unsigned
pass_era(struct span text, size_t *at)
{
	struct span rest = span_from(text, *at);

	if (!span_starts(rest, SPAN("民国")) &&
	    !span_starts(rest, SPAN("民國")))
		return 0;
	*at += sizeof("民国") - 1;
	pass_blanks(text, at);
	return REPUBLIC;
}

static unsigned
days_of(const struct date *date)
{
	static const unsigned char days[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	unsigned y = date->year;
	bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;

	return days[date->month - 1] + (leap && date->month == 2 ? 1u : 0u);
}

static bool
read_at(struct span text, size_t at, struct date *date)
{
	*date = (struct date){0};
	date->year = pass_era(text, &at);
	date->year += read_number(text, &at);
	if (date->year < 1000 || date->year > 9999 || !pass(text, &at, NIAN))
		return false;
	date->month = read_number(text, &at);
	if (date->month < 1 || date->month > 12 || !pass(text, &at, YUE)) {
		date->month = 0;
		return true;
	}
	date->day = read_number(text, &at);
	if (date->day > days_of(date))
		date->day = 0;
	return true;
}

bool
date_is_whole(const struct date *date)
{
	return date->month > 0 && date->day > 0;
}

/* The first date, or the first that tells its day. */
static bool
read_first(struct span text, bool whole, struct date *date)
{
	bool inside = false;
	uint32_t code;

	for (size_t i = 0, len; i < text.len; i += len) {
		bool digit;

		len = utf8_next(text, i, &code);
		digit = digit_of(code) >= 0;
		if ((code == 0x6c11 || (digit && !inside)) && /* 民 */
		    read_at(text, i, date) && (!whole || date_is_whole(date)))
			return true;
		inside = digit;
	}
	return false;
}

bool
date_read(struct span text, struct date *date)
{
	return read_first(text, false, date);
}

bool
date_read_whole(struct span text, struct date *date)
{
	return read_first(text, true, date);
}

void
date_write(struct buf *out, const struct date *date)
{
	buf_printf(out, "%04u", date->year);
	if (date->month > 0)
		buf_printf(out, "-%02u", date->month);
	if (date_is_whole(date))
		buf_printf(out, "-%02u", date->day);
}
