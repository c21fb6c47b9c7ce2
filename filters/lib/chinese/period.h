/* Dates and spans of time, as they are written in a text. */
#ifndef PERIOD_H
#define PERIOD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"

/* A year, a month (day 0) or a day; month 0: the year. */
struct day {
	unsigned year, month, day;
};

/* One day, month or year (to.year is 0), or from one to another. */
struct period {
	struct day from, to;
};

/*
 * Read a date at text[at]: 2024年, 二〇二四年五月一日, 2024年上半年,
 * 2024年5月至6月, 2024年5月、6月, 2021—2025年, 2024-05-01, 2024·5·1, 113年5月1日.
 * Returns its length, or 0 where none begins: without a year there is none, and the
 * year is 1800 to 2199.
 */
size_t period_read(struct span text, size_t at, struct period *period);

/*
 * The first date at or behind text[at]: returns where, and its bytes in *len;
 * the length of the text where there is none.
 */
size_t period_find(
    struct span text, size_t at, struct period *period, size_t *len);

/* The text is a year, a month or a day as ISO 8601 has it. */
bool period_read_iso(struct span text, struct period *period);

/* Append the day as ISO 8601 has it: 2024, 2024-05, 2024-05-01. */
void period_day(struct buf *out, struct day day);

#endif
