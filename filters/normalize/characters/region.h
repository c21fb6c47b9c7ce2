/* Whether a text is of Hong Kong or of Taiwan, by its words. */
#ifndef REGION_H
#define REGION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/* Of the supplement, and common in what Hong Kong writes: 着, 嘅, 衞. */
bool region_is_common(uint32_t code);

/*
 * The text is of Hong Kong.  `kinds`: how many such characters it holds, as its
 * private-use characters read, if these are most of them.
 */
bool region_is_hong_kong(struct span text, size_t kinds);

#endif
