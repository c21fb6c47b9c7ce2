/* Where records of a kind stand in a division. */
#ifndef STANDING_H
#define STANDING_H

#include <stdbool.h>

#include "stream/kind.h"

bool place_opens(enum kind kind);
bool place_closes(enum kind kind);
bool place_titles(enum kind kind);
bool place_is_among(enum kind kind);

#endif
