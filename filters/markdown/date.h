/* Dates as Chinese documents write them. */
#ifndef DATE_H
#define DATE_H

#include <stdbool.h>

#include "span.h"

struct date {
	unsigned year, month, day;
};

/*
 * The first complete date in the text: 2024年3月5日, 二〇二四年三月五日,
 * 2024-03-05 and the like.  False where there is none.
 */
bool date_find(struct span text, struct date *date);

#endif
