/* The order of documents in a site: its index, previous and next. */
#ifndef ORDER_H
#define ORDER_H

#include <stdint.h>

#include "base/span.h"
#include "chinese/period.h"

/* A number that grows with the date; 0 for none. */
uint32_t order_of_date(struct day date);

/* The year in such a number. */
unsigned order_year(uint32_t when);

/* What tells where a document stands among those of its folder. */
struct in_folder {
	uint32_t order; /* that somebody has said, or COLLECTION_LAST */
	uint32_t when;
	struct span name;
};

/*
 * As qsort(3) wants it: by the order, the oldest first, those without a date last, one
 * date by name, in which 2 stands before 10.
 */
int order_in_folder(struct in_folder a, struct in_folder b);

/* By bytes. */
int order_compare_texts(struct span a, struct span b);

#endif
