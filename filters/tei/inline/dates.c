/* Dates in a paragraph. */
#include "inline/spot.h"

void
spots_find_dates(struct spots *spots, struct span text)
{
	struct spot spot = {.kind = SPOT_DATE};
	size_t at = 0, len;

	while ((at = period_find(text, at, &spot.period, &len)) < text.len) {
		spot.start = at;
		spot.end = at += len;
		spots_add(spots, spot);
	}
}
