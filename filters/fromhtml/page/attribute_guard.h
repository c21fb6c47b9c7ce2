/* Tags whose attributes a parser would compare with one another for hours. */
#ifndef ATTRIBUTE_GUARD_H
#define ATTRIBUTE_GUARD_H

#include <stdbool.h>

#include "base/span.h"

enum { ATTRIBUTES_MOST = 256 };

/* Whether each tag has at most so many. */
bool attribute_guard(struct span page);

#endif
