/* Whether the pictures in a PDF are of a size to be drawn. */
#ifndef PICTURE_GUARD_H
#define PICTURE_GUARD_H

#include <stdbool.h>

#include "base/span.h"

/* False where one is so large that drawing it would take memory without measure. */
bool picture_guard(struct span file);

#endif
