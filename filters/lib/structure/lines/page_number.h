/* Page numbers among the lines of a text. */
#ifndef PAGE_NUMBER_H
#define PAGE_NUMBER_H

#include "structure/model.h"

void page_find(struct outline *outline);

#endif
