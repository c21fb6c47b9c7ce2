/* Running heads and the numbers of pages. */
#ifndef RUNNING_H
#define RUNNING_H

#include "sheet/sheets.h"

/* Mark them as dropped, and note the numbers. */
void running_find(struct sheets *sheets);

#endif
