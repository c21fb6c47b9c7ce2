/* Page numbers and the headers and footers of pages, known by their return. */
#ifndef FURNITURE_H
#define FURNITURE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/set.h"
#include "base/span.h"
#include "unwrap/wrapped.h"

/* Short lines and what became of them.  Zero-initialise. */
struct furniture {
	struct set keys; /* what of each line is the same on every page */
	struct furniture_line *line; /* of each key */
	size_t cap;
	size_t title; /* where the first line begins that is no page number */
	bool paged; /* some lines count up as the numbers of pages do */
	bool beside; /* heads stand beside those, and nowhere else */
};

/*
 * Find what returns on every page of a text that is wrapped; beside: a head
 * only where it stands above or below the number of a page.
 */
void furniture_find(struct furniture *furniture, struct span text,
    const struct wrap *wrap, bool beside);

bool furniture_has(const struct furniture *furniture, struct span text,
    const struct wrap_line *line);

void furniture_free(struct furniture *furniture);

#endif
