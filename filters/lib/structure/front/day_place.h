/*
 * The place that stands behind a day: 2031年3月5日　北京, …，青禾, …·青禾, …于陕西延安.
 */
#ifndef DAY_PLACE_H
#define DAY_PLACE_H

#include <stdbool.h>

#include "base/span.h"

/*
 * What stands behind the day tells of a place, or is empty; *said: 于 says so, and
 * it is nobody's name.
 */
struct span day_place(struct span behind, bool *said);

/* The same of what stands in front of it, 北京，2031年3月5日; *day is where that is. */
struct span day_place_before(struct span text, size_t *day);

/*
 * 1994年2月于青禾, 2031年3月5日，青禾, 青禾，2031年3月5日: a line of that, and no blank
 * parts them.
 */
bool day_place_is_line(struct span text);

#endif
