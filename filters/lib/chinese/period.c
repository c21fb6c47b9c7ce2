/* Reading dates. */
#include "chinese/period.h"

#include "chinese/era.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"

enum {
	YEAR_FIRST = 1800,
	YEAR_LAST = 2199,
	REPUBLIC = 1911,
	REPUBLIC_FIRST =
	    100, /* below that it may be 98年, a year of a century */
	REPUBLIC_LAST = 149,
};

struct reader {
	struct span text;
	size_t at;
	bool wrong; /* a month or a day that no calendar has */
};

static bool
take(struct reader *reader, const char *word)
{
	/* The first byte alone tells most words apart. */
	if (reader->at >= reader->text.len ||
	    reader->text.ptr[reader->at] != *word ||
	    !span_starts(span_from(reader->text, reader->at), span_of(word)))
		return false;
	reader->at += strlen(word);
	return true;
}

static bool
take_any(struct reader *reader, const char *const words[], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (take(reader, words[i]))
			return true;
	return false;
}

/* A number, and a blank on either side of it. */
static bool
take_number(struct reader *reader, unsigned *value)
{
	size_t from = reader->at, len;

	(void)take(reader, " ");
	len = numeral_digits(reader->text, reader->at, 2, value);
	if (len != 2 || *value == 0) /* 03月 has two figures, 十月 not */
		len = numeral_count(reader->text, reader->at, value);
	if (len == 0) {
		reader->at = from;
		return false;
	}
	reader->at += len;
	(void)take(reader, " ");
	return true;
}

static bool
take_range(struct reader *reader)
{
	static const char *const marks[] = {
	    "至", "到", "——", "—", "－", "–", "-", "～", "~"};

	return take_any(reader, marks, sizeof(marks) / sizeof(marks[0]));
}

/* 民國113年, 民国三十八年, 民國元年: years of the Republic. */
static bool
take_republic(struct reader *reader, unsigned *year)
{
	unsigned before = 0;
	size_t at = reader->at, len = era_read(reader->text, at, &before);
	bool first = scan_word(reader->text, at + len, SPAN("元"));

	if (before == 0)
		return false;
	at += len;
	*year = 1;
	len = first ? sizeof("元") - 1 : numeral_either(reader->text, at, year);
	*year += before;
	if (len == 0 || *year > YEAR_LAST)
		return false;
	reader->at = at + len;
	return true;
}

/* 108年10月: no year of our era has three figures and a month behind it. */
static bool
take_short_republic(struct reader *reader, unsigned *year)
{
	struct reader ahead = *reader;
	unsigned month;
	size_t len = numeral_digits(ahead.text, ahead.at, 3, year);

	ahead.at += len;
	if (len == 0 || *year < REPUBLIC_FIRST || *year > REPUBLIC_LAST)
		return false;
	(void)take(&ahead, " ");
	if (!take(&ahead, "年") || !take_number(&ahead, &month) || month > 12 ||
	    !take(&ahead, "月"))
		return false;
	reader->at += len;
	*year += REPUBLIC;
	return true;
}

static bool
take_year(struct reader *reader, unsigned *year)
{
	size_t len = numeral_digits(reader->text, reader->at, 4, year);

	if (len == 0)
		return take_republic(reader, year) ||
		    take_short_republic(reader, year);
	if (*year < YEAR_FIRST || *year > YEAR_LAST)
		return false;
	reader->at += len;
	return true;
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
take_unit(struct reader *reader, unsigned *value, const char *unit, bool *open)
{
	struct reader was = *reader, ahead;
	unsigned other;

	*open = false;
	if (!take_number(reader, value))
		return false;
	if (take(reader, unit) ||
	    (strcmp(unit, "日") == 0 && take(reader, "号")))
		return true;
	ahead = *reader;
	if (take_range(&ahead) && take_number(&ahead, &other) &&
	    take(&ahead, unit)) {
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
take_rest(struct reader *reader, struct day *day, bool *open)
{
	struct day more = *day;

	if (!take_unit(reader, &more.month, "月", open))
		return false;
	if (!*open && !take_unit(reader, &more.day, "日", open)) {
		more.day = 0;
		(void)take(reader, "份");
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
take_end(struct reader *reader, struct day from, struct day *to)
{
	bool open;
	unsigned year;

	*to = (struct day){.year = from.year};
	if (take_year(reader, &year)) {
		to->year = year;
		if (!take(reader, "年"))
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
take_to(struct reader *reader, struct period *period)
{
	struct reader was = *reader;
	struct day to;
	bool both = take(reader, "、");

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
take_part(struct reader *reader, struct period *period)
{
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (take(reader, parts[i].words)) {
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
is_other(struct reader reader)
{
	static const char *const words[] = {"历史", "歷史", "的历史", "的歷史",
	    "之久", "正月", "冬月", "腊月", "臘月", "农历", "農曆", "阴历",
	    "陰曆"};

	return take_any(&reader, words, sizeof(words) / sizeof(words[0]));
}

static size_t
read_year(struct reader *reader, struct period *period)
{
	struct reader was;
	bool open = false;

	(void)take(reader, " ");
	if (!take(reader, "年") || is_other(*reader))
		return 0;
	if (take_part(reader, period))
		return reader->at;
	was = *reader;
	if (!take_rest(reader, &period->from, &open) &&
	    (!take(reader, "度") || take(reader, "假")))
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
read_years(struct reader *reader, struct period *period)
{
	(void)take(reader, " ");
	if (!take_range(reader))
		return 0;
	(void)take(reader, " ");
	if (!take_year(reader, &period->to.year))
		return 0;
	(void)take(reader, " ");
	if (!take(reader, "年") || !is_later(period->from, period->to))
		return 0;
	return reader->at;
}

/* 12, 一二 or 十二: between points each figure may stand for itself. */
static bool
take_figures(struct reader *reader, unsigned *value)
{
	size_t len = numeral_digits(reader->text, reader->at, 2, value);

	if (len == 0 || *value == 0)
		return take_number(reader, value);
	reader->at += len;
	(void)take(reader, " ");
	return true;
}

/* 2024-05-01, 2024.5.1, 一九四〇·二·一; nothing that goes on with a digit. */
static size_t
read_figures(struct reader *reader, struct period *period)
{
	static const char *const marks[] = {"-", ".", "/", "·"};
	struct day *day = &period->from;
	const char *mark = NULL;
	unsigned digit;

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (mark == NULL && take(reader, marks[i]))
			mark = marks[i];
	if (mark == NULL || !take_figures(reader, &day->month) ||
	    !take(reader, mark) || !take_figures(reader, &day->day))
		return 0;
	if (reader->text.ptr[reader->at - 1] == ' ')
		reader->at--;
	if (day->month == 0 || day->day == 0 || !is_day(*day) ||
	    numeral_digits(reader->text, reader->at, 1, &digit) > 0 ||
	    take(reader, mark))
		return 0;
	return reader->at;
}

size_t
period_read(struct span text, size_t at, struct period *period)
{
	static size_t (*const readers[])(struct reader *, struct period *) = {
	    read_year, read_years, read_figures};
	struct reader begin = {.text = text, .at = at};
	unsigned year;

	if (!take_year(&begin, &year))
		return 0;
	for (size_t i = 0; i < sizeof(readers) / sizeof(readers[0]); i++) {
		struct reader reader = begin;
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
	struct reader reader = {.text = text};
	struct day *day = &period->from;

	*period = (struct period){{0}, {0}};
	if (!take_year(&reader, &day->year))
		return false;
	if (take(&reader, "-")) {
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
