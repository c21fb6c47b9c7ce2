/* The time that whoever builds things demands: SOURCE_DATE_EPOCH. */
#ifndef EPOCH_H
#define EPOCH_H

#include <stdbool.h>
#include <time.h>

/* False where none is given, or what is no time up to the year 9999. */
bool epoch_given(struct tm *utc);

#endif
