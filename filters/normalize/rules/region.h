/* Whether a text is of Hong Kong or of Taiwan, by its words. */
#ifndef REGION_H
#define REGION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/* What has been seen of a text.  Zero-initialise. */
struct region {
	size_t cantonese; /* characters that nothing else is written with */
	size_t hong_kong, taiwan; /* names of places and bodies */
};

/* Look at text[at]; to be called for each ideograph. */
void region_note(struct region *region, struct span text, size_t at);

/* Of the supplement, and common in what Hong Kong writes: 着, 嘅, 衞. */
bool region_is_common(uint32_t code);

/*
 * The text is of Hong Kong.  `kinds`: how many such characters it holds, as its
 * private-use characters read, if these are most of them.
 */
bool region_is_hong_kong(const struct region *region, size_t kinds);

#endif
