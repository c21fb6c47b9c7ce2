/* The rule `spread`, asked at a glance. */
#ifndef SPREAD_H
#define SPREAD_H

#include <stdbool.h>

#include "base/span.h"

/* False: the text has so few blanks that surely none stand between all. */
bool spread_may_be(struct span text);

#endif
