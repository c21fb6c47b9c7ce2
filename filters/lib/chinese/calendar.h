/* Dates as Chinese documents write them, read for what they mean. */
#ifndef CALENDAR_H
#define CALENDAR_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"

/* Month and day are 0 where the text does not tell them. */
struct date {
	unsigned year, month, day;
};

/*
 * Find the first date in a text: 2024年9月28日, 二〇二四年九月, 2024-09-28,
 * 2024/9/28, 2024.9.28, 民国三十八年十月一日, with blanks between or without,
 * digits of full width among them.  False where there is none that a calendar
 * could hold.
 */
bool date_read(struct span text, struct date *date);

/* The same, of dates that tell their day. */
bool date_read_whole(struct span text, struct date *date);
bool date_is_whole(const struct date *date);

/* Append it as ISO 8601: 2024, 2024-09 or 2024-09-28. */
void date_write(struct buf *out, const struct date *date);

#endif
