/* Fields that show something without keeping it: EQ, which draws. */
#ifndef FIELD_H
#define FIELD_H

#include "base/buf.h"
#include "base/span.h"

/*
 * Append what Word draws for the instruction, as far as that is text: a number
 * in a circle, the word below a reading, a fraction.
 */
void field_draw(struct span instruction, struct buf *out);

#endif
