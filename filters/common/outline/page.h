/* Page numbers among the lines of a text. */
#ifndef PAGE_H
#define PAGE_H

#include "outline.h"

void page_find(struct outline *outline);

#endif
