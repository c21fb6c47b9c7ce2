/* Where a line stands that may be a heading without a number. */
#ifndef PLACE_H
#define PLACE_H

#include "structure/rest/candidate.h"

/* The place of line i, whose looks are those of a heading. */
enum place place_of(const struct outline *outline, size_t i);

#endif
