/* Running heads and the numbers of pages. */
#ifndef RUNNING_H
#define RUNNING_H

#include "sheet/sheets.h"

/* Mark them as dropped, and note the numbers. */
void running_find(struct sheets *sheets);

/* The number of a page by itself, — 12 —, 第 3 页 共 9 页, or 0; where it is sure. */
unsigned running_number(struct span text, bool *sure);

#endif
