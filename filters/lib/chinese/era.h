/* What years are counted from. */
#ifndef ERA_H
#define ERA_H

#include "base/span.h"

/*
 * The bytes of 公元, 民国 or 中华民国 at text[at] with the blanks behind, or 0;
 * *before is the year in front of the first.
 */
size_t era_read(struct span text, size_t at, unsigned *before);

#endif
