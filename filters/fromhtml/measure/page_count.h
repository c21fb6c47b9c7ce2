/* What a page has counted: 231 人赞同了该回答. */
#ifndef PAGE_COUNT_H
#define PAGE_COUNT_H

#include <stdbool.h>

#include "base/span.h"

/* What is counted and nothing else but how many, on either side. */
bool page_count_is(struct span text);

/* How many, and nothing else: 90,122, 1.2万. */
bool page_count_is_figures(struct span text);

#endif
