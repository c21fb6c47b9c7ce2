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

/*
 * As qsort(3) wants it: the newest first, those without a date last, one date
 * by name.
 */
int order_compare(
    uint32_t a, struct span a_name, uint32_t b, struct span b_name);

/* By bytes. */
int order_compare_texts(struct span a, struct span b);

#endif
