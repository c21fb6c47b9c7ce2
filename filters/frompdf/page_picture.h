/* A page as a picture, for what is drawn on it. */
#ifndef PAGE_PICTURE_H
#define PAGE_PICTURE_H

#include <poppler.h>
#include <stdint.h>

#include "sheet/drawn_rule.h"

/* Dots of all pages that are drawn: two thousand pages of A4. */
#define DRAWN_MOST ((uint64_t)4000000000)

/* Add the lines that are drawn on the page of that size, while dots are left. */
void page_rules(PopplerPage *page, double width, double height, uint64_t *left,
    struct rules *rules);

#endif
