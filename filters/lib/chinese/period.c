/* Reading dates. */
#include "chinese/period.h"

#include "base/ascii.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/period_reader.h"
#include "chinese/scan.h"

static bool
take_range(struct period_reader *reader)
{
	static const char *const marks[] = {
	    "至", "到", "——", "—", "－", "–", "-", "～", "~"};

	return period_take_any(reader, marks, sizeof(marks) / sizeof(marks[0]));
}

static bool
is_day(struct day day)
{
	static const unsigned char days[] = {
	    0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap =
	    (day.year % 4 == 0 && day.year % 100 != 0) || day.year % 400 == 0;

	if (day.month > 12 || (day.month == 0 && day.day > 0))
		return false;
	return day.day <= days[day.month] ||
	    (day.month == 2 && leap && day.day == 29);
}

/*
 * What stands behind a year, or in the second half of a range: 5月, 5月1日;
 * with a month given, 1日.  The unit may stand behind the range only: 1—6月.
 */
static bool
take_unit(
    struct period_reader *reader, unsigned *value, const char *unit, bool *open)
{
	struct period_reader was = *reader, ahead;
	unsigned other;

	*open = false;
	if (!period_take_number(reader, value))
		return false;
	if (period_take(reader, unit) ||
	    (strcmp(unit, "日") == 0 && period_take(reader, "号")))
		return true;
	ahead = *reader;
	if (take_range(&ahead) && period_take_number(&ahead, &other) &&
	    period_take(&ahead, unit)) {
		*open = true;
		return true;
	}
	*reader = was;
	return false;
}

/*
 * Behind a year: a month and a day, where they are there.  Open: the last of
 * them waits for a range and its unit.
 */
static bool
take_rest(struct period_reader *reader, struct day *day, bool *open)
{
	struct day more = *day;

	if (!take_unit(reader, &more.month, "月", open))
		return false;
	if (!*open && !take_unit(reader, &more.day, "日", open)) {
		more.day = 0;
		(void)period_take(reader, "份");
	}
	reader->wrong = !is_day(more);
	*day = more;
	return true;
}

static bool
is_later(struct day from, struct day to)
{
	if (from.year != to.year)
		return from.year < to.year;
	if (from.month != to.month)
		return from.month < to.month;
	return from.day < to.day;
}

/* As fine as each other: both years, both months or both days. */
static bool
is_alike(struct day from, struct day to)
{
	return (from.month > 0) == (to.month > 0) &&
	    (from.day > 0) == (to.day > 0);
}

/* The end of a range that takes year and month from its beginning. */
static bool
take_end(struct period_reader *reader, struct day from, struct day *to)
{
	bool open;
	unsigned year;

	*to = (struct day){.year = from.year};
	if (period_take_year(reader, &year)) {
		to->year = year;
		if (!period_take(reader, "年"))
			return false;
		(void)take_rest(reader, to, &open);
		return !open;
	}
	if (from.month > 0 && take_rest(reader, to, &open))
		return !open;
	to->month = from.month;
	return from.day > 0 && take_unit(reader, &to->day, "日", &open) &&
	    !open && is_day(*to);
}

/* 三月、四月: two that follow on one another are a range. */
static bool
is_next(struct day from, struct day to)
{
	if (from.day > 0)
		return from.year == to.year && from.month == to.month &&
		    from.day + 1 == to.day;
	return from.year == to.year && from.month > 0 &&
	    from.month + 1 == to.month;
}

static void
take_to(struct period_reader *reader, struct period *period)
{
	struct period_reader was = *reader;
	struct day to;
	bool both = period_take(reader, "、");

	if ((both || take_range(reader)) &&
	    take_end(reader, period->from, &to) && !reader->wrong &&
	    is_alike(period->from, to) &&
	    (both ? is_next(period->from, to) : is_later(period->from, to)))
		period->to = to;
	else
		*reader = was;
}

static const struct {
	const char *words;
	unsigned from, to;
} parts[] = {
    {"上半年", 1, 6},
    {"下半年", 7, 12},
    {"第一季度", 1, 3},
    {"第二季度", 4, 6},
    {"第三季度", 7, 9},
    {"第四季度", 10, 12},
    {"一季度", 1, 3},
    {"二季度", 4, 6},
    {"三季度", 7, 9},
    {"四季度", 10, 12},
};

/* A part of a year by name. */
static bool
take_part(struct period_reader *reader, struct period *period)
{
	if (ascii_is_digit(scan_peek(reader->text, reader->at)))
		return false; /* mostly it is a month */
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (period_take(reader, parts[i].words)) {
			period->to.year = period->from.year;
			period->from.month = parts[i].from;
			period->to.month = parts[i].to;
			return true;
		}
	return false;
}

/*
 * 2000年历史: so many years, and not the year.  2024年腊月: the lunar calendar
 * has other years.
 */
static bool
is_other(struct period_reader reader)
{
	return words_begin(span_from(reader.text, reader.at), &words_no_year) >
	    0;
}

static size_t
read_year(struct period_reader *reader, struct period *period)
{
	struct period_reader was;
	bool open = false;

	(void)period_take(reader, " ");
	if (!period_take(reader, "年") || is_other(*reader))
		return 0;
	if (take_part(reader, period))
		return reader->at;
	was = *reader;
	if (!take_rest(reader, &period->from, &open) &&
	    (!period_take(reader, "度") || period_take(reader, "假")))
		*reader = was;
	if (reader->wrong)
		return 0;
	take_to(reader, period);
	if (!open || period->to.year > 0)
		return reader->at;
	period->from.month = period->from.day = 0;
	return was.at;
}

/* 2021—2025年 */
static size_t
read_years(struct period_reader *reader, struct period *period)
{
	(void)period_take(reader, " ");
	if (!take_range(reader))
		return 0;
	(void)period_take(reader, " ");
	if (!period_take_year(reader, &period->to.year))
		return 0;
	(void)period_take(reader, " ");
	if (!period_take(reader, "年") || !is_later(period->from, period->to))
		return 0;
	return reader->at;
}

/* 12, 一二 or 十二: between points each figure may stand for itself. */
static bool
take_figures(struct period_reader *reader, unsigned *value)
{
	size_t len = numeral_digits(reader->text, reader->at, 2, value);

	if (len == 0 || *value == 0)
		return period_take_number(reader, value);
	reader->at += len;
	(void)period_take(reader, " ");
	return true;
}

/* 2024-05-01, 2024.5.1, 一九四〇·二·一; nothing that goes on with a digit. */
static size_t
read_figures(struct period_reader *reader, struct period *period)
{
	static const char *const marks[] = {"-", ".", "/", "·"};
	struct day *day = &period->from;
	const char *mark = NULL;
	unsigned digit;

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (mark == NULL && period_take(reader, marks[i]))
			mark = marks[i];
	if (mark == NULL || !take_figures(reader, &day->month) ||
	    !period_take(reader, mark) || !take_figures(reader, &day->day))
		return 0;
	if (reader->text.ptr[reader->at - 1] == ' ')
		reader->at--;
	if (day->month == 0 || day->day == 0 || !is_day(*day) ||
	    numeral_digits(reader->text, reader->at, 1, &digit) > 0 ||
	    period_take(reader, mark))
		return 0;
	return reader->at;
}

size_t
period_read(struct span text, size_t at, struct period *period)
{
	static size_t (*const readers[])(struct period_reader *,
	    struct period *) = {read_year, read_years, read_figures};
	struct period_reader begin = {.text = text, .at = at};
	unsigned year;

	if (!period_take_year(&begin, &year))
		return 0;
	for (size_t i = 0; i < sizeof(readers) / sizeof(readers[0]); i++) {
		struct period_reader reader = begin;
		size_t end;

		*period = (struct period){.from = {.year = year}};
		end = readers[i](&reader, period);
		if (end > 0)
			return end - at;
	}
	return 0;
}

bool
period_read_iso(struct span text, struct period *period)
{
	struct period_reader reader = {.text = text};
	struct day *day = &period->from;

	*period = (struct period){{0}, {0}};
	if (!period_take_year(&reader, &day->year))
		return false;
	if (period_take(&reader, "-")) {
		reader.at += numeral_digits(text, 5, 2, &day->month);
		if (day->month == 0)
			return false;
	}
	return reader.at == text.len && is_day(*day);
}

/* A hyphen and two digits. */
static void
write_part(struct buf *out, unsigned value)
{
	buf_byte(out, '-');
	buf_byte(out, (char)('0' + value / 10));
	buf_byte(out, (char)('0' + value % 10));
}

void
period_day(struct buf *out, struct day day)
{
	buf_number(out, day.year);
	if (day.month > 0)
		write_part(out, day.month);
	if (day.day > 0)
		write_part(out, day.day);
}
