/* Where a line stands that may be a heading without a number. */
#ifndef PLACE_H
#define PLACE_H

#include "structure/model/model.h"

/* The place of line i, whose looks are those of a heading. */
enum standing place_of(const struct outline *outline, size_t i);

#endif
