/* The sum of what speaks for a heading without a number, and against it. */
#ifndef SUM_H
#define SUM_H

#include "base/buf.h"
#include "structure/plain/traits.h"

/* Its traits' weights, in hundredths; more than 0 speaks for a heading. */
int sum_of(const struct candidate *c);

/* The largest terms of the sum, in words. */
void sum_tell(const struct candidate *c, struct buf *out);

#endif
