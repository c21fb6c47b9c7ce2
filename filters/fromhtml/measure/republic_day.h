/* A day that is counted from the first year of the Republic: 95.03.04. */
#ifndef REPUBLIC_DAY_H
#define REPUBLIC_DAY_H

#include <stdbool.h>

#include "base/buf.h"

struct republic_day {
	unsigned year, month, day; /* the year of our era */
	size_t end; /* behind its bytes */
	bool sure; /* no other era writes it so: 民國95年, 113.03.04 */
};

/* The bytes of what parts year, month and day at text[at], in any era, or 0. */
size_t republic_day_parts(struct span text, size_t at);

/* The first of them; false: none is there. */
bool republic_day_find(struct span text, struct republic_day *found);

/* Append it in numbers, 2006-03-04. */
void republic_day_write(const struct republic_day *day, struct buf *out);

#endif
