/* The pieces of a date: words, numbers, and years of either era. */
#ifndef PERIOD_READER_H
#define PERIOD_READER_H

#include <stdbool.h>

#include "base/span.h"

struct period_reader {
	struct span text;
	size_t at;
	bool wrong; /* a month or a day that no calendar has */
};

/* Each reads what stands at `at`, and goes behind it; false: it is not there. */
bool period_take(struct period_reader *reader, const char *word);
bool period_take_any(
    struct period_reader *reader, const char *const words[], size_t count);

/* A number, and a blank on either side of it. */
bool period_take_number(struct period_reader *reader, unsigned *value);

/* 2024, 二〇二四, 民國113, 113 in front of a month: the year of our era. */
bool period_take_year(struct period_reader *reader, unsigned *year);

#endif
