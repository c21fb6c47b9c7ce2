/* The line below a title on a page: 2024-03-05 10:20 来源：… 作者：… */
#ifndef SAYS_IMPRINT_H
#define SAYS_IMPRINT_H

#include <stdbool.h>

#include "base/span.h"

/* What stands behind 来源： or 作者：; without length where nothing does. */
struct span imprint_source(struct span text);
struct span imprint_author(struct span text);

/* A day with numbers, 2024-03-05 or 2024年3月5日, and the time behind it. */
struct span imprint_day(struct span text);

/*
 * It speaks of the page: of its source, its publication, its buttons; 时间： alone
 * does so where the day is written in figures and hyphens.
 */
bool imprint_is_labelled(struct span text);

#endif
