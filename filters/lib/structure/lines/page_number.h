/* Page numbers among the lines of a text. */
#ifndef PAGE_NUMBER_H
#define PAGE_NUMBER_H

#include "structure/model/model.h"

/*
 * - 3 -, 第3页, 第 3 页 共 20 页, 3 / 20, and nothing else; a bare 3 may be anything.
 */
bool page_number_is(struct span text);

void page_find(struct outline *outline);

#endif
