/* A day, or several, and the hour, as ISO 8601 has them. */
#ifndef MOMENT_H
#define MOMENT_H

#include "chinese/period.h"

struct hour {
	bool told;
	unsigned hour, minute;
};

/* With hours it is one day: from one hour of it, to another or open. */
struct moment {
	struct period days;
	struct hour from, to;
};

/*
 * Find the first date of a text and what stands behind it of the hour:
 * 2024年11月23日（星期六）下午两点, 2024-11-23 09:02:33, 4月13日-15日 behind a year.
 * *where is what was read.  False where there is no date.
 */
bool moment_find(struct span text, struct moment *moment, struct span *where);

/*
 * The hour behind a day that ends at text[at]; returns where it ends, which is there
 * where none is told.
 */
size_t moment_read_hours(struct span text, size_t at, struct moment *moment);

/* The first day, as far as it is told; year 0: none.  A ? behind it is no part. */
struct day moment_first(struct span text);

/* The first day of it is told, and not only a month or a year. */
bool moment_is_day(const struct moment *moment);

/* Append it: 2024, 2024-11-23, 2024-11-23T14:00, 2024-04-13/2024-04-15. */
void moment_write(struct buf *out, const struct moment *moment);

#endif
