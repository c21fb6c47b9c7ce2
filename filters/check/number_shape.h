/* How a label is written, and what it counts. */
#ifndef NUMBER_SHAPE_H
#define NUMBER_SHAPE_H

#include <stdint.h>

#include "base/span.h"

/*
 * The label without its numerals, as a number that is the same for labels
 * written alike: 一、 and 二、, but not （一）.  0: the label has no numeral.
 */
uint64_t shape_of(struct span label);

/* A numeral at text[at], Han or Arabic: its bytes, and its value; or 0. */
size_t shape_numeral(struct span text, size_t at, unsigned *value);

#endif
