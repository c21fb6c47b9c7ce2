/* How many things a heading says that there are. */
#ifndef ANNOUNCED_H
#define ANNOUNCED_H

#include "base/span.h"

/* Of 三件大事 3, of 五样变化 5; 0: it does not say. */
unsigned announced_count(struct span heading);

#endif
