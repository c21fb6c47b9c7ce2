/* How a label is written. */
#ifndef NUMBER_SHAPE_H
#define NUMBER_SHAPE_H

#include <stdint.h>

#include "base/span.h"

/*
 * The label without its numerals, as a number that is the same for labels
 * written alike: 一、 and 二、, but not （一）.  0: the label has no numeral.
 */
uint64_t shape_of(struct span label);

#endif
