/* Lines that are a date. */
#ifndef DATE_H
#define DATE_H

#include <stdbool.h>

#include "base/span.h"

/* The whole text is a date, in brackets or not: （2018年1月2日）, 2026-02-10. */
bool date_is_line(struct span text);

/* The whole text is a day without a year: 三月五日夜. */
bool date_is_day(struct span text);

/* The bytes of a time of a year that begins the text: 2033年秋, 甲辰年岁末; or 0. */
size_t date_season(struct span text);

/* The bytes of a date, with its year, that begins the text; 0: none. */
size_t date_begins(struct span text);

/* Behind the weekday and the part of the day at text[at], as （星期五）下午. */
size_t date_skip_hour(struct span text, size_t at);

#endif
