/* The order of documents in a site: its index, previous and next. */
#ifndef WEB_ORDER_H
#define WEB_ORDER_H

#include "span.h"
#include "web/date.h"

/*
 * As qsort(3) wants it: the newest first, those without a date last, one date
 * by name.
 */
int order_compare(
    struct date a, struct span a_name, struct date b, struct span b_name);

/* By bytes. */
int order_compare_texts(struct span a, struct span b);

#endif
