/* The pieces of a date: words, numbers, and years of either era. */
#include "chinese/period_reader.h"

#include "chinese/era.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"

enum {
	YEAR_FIRST = 1800,
	YEAR_LAST = 2199,
	REPUBLIC = 1911,
	REPUBLIC_FIRST = 100, /* 98年 may be a year of a century */
	REPUBLIC_LAST = 149,
};

bool
period_take(struct period_reader *reader, const char *word)
{
	/* The first byte alone tells most words apart. */
	if (reader->at >= reader->text.len ||
	    reader->text.ptr[reader->at] != *word ||
	    !span_starts(span_from(reader->text, reader->at), span_of(word)))
		return false;
	reader->at += strlen(word);
	return true;
}

bool
period_take_any(
    struct period_reader *reader, const char *const words[], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (period_take(reader, words[i]))
			return true;
	return false;
}

/* A number, and a blank on either side of it. */
bool
period_take_number(struct period_reader *reader, unsigned *value)
{
	size_t from = reader->at, len;

	(void)period_take(reader, " ");
	len = numeral_digits(reader->text, reader->at, 2, value);
	if (len != 2 || *value == 0) /* 03月 has two figures, 十月 not */
		len = numeral_count(reader->text, reader->at, value);
	if (len == 0) {
		reader->at = from;
		return false;
	}
	reader->at += len;
	(void)period_take(reader, " ");
	return true;
}

/* 民國113年, 民国三十八年, 民國元年: years of the Republic. */
static bool
take_republic(struct period_reader *reader, unsigned *year)
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
take_short_republic(struct period_reader *reader, unsigned *year)
{
	struct period_reader ahead = *reader;
	unsigned month;
	size_t len = numeral_digits(ahead.text, ahead.at, 3, year);

	ahead.at += len;
	if (len == 0 || *year < REPUBLIC_FIRST || *year > REPUBLIC_LAST)
		return false;
	(void)period_take(&ahead, " ");
	if (!period_take(&ahead, "年") || !period_take_number(&ahead, &month) ||
	    month > 12 || !period_take(&ahead, "月"))
		return false;
	reader->at += len;
	*year += REPUBLIC;
	return true;
}

bool
period_take_year(struct period_reader *reader, unsigned *year)
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
