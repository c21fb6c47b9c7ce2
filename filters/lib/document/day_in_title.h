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

#endif
