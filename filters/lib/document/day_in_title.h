/* The day that a line tells, and that a title does. */
#ifndef DAY_IN_TITLE_H
#define DAY_IN_TITLE_H

#include "chinese/moment.h"

/*
 * As moment_find(), but a year alone is a date only where nothing stands beside it:
 * no 2026年X月X日.
 */
bool day_find(struct span text, struct moment *when, struct span *where);

/*
 * The same of a title: a day, also in figures, 20310203, or a month at the end;
 * `below` it also a year that begins.
 */
bool day_in_title(
    struct span text, bool below, struct moment *when, struct span *where);

/* 上午11時正會議開始: when a sitting begins, on the day that another line tells. */
bool day_opens_at(struct span text, struct moment *when);

/* The text is a day without a year, 5月3日, and the title tells that of one. */
bool day_of_year(struct span text, struct span title, struct moment *when);

/*
 * What stands beside the day in 王予波　2031年3月5日, 2031年3月5日　王予波; nothing where
 * that is a place.
 */
struct span day_beside(struct span text);

#endif
