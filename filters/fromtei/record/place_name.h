/* What may stand before the name of a place. */
#ifndef PLACE_NAME_H
#define PLACE_NAME_H

#include <stdbool.h>

#include "base/span.h"

/* The text announces it, 地点：, 于, or is nothing. */
bool place_announced(struct span text);

#endif
