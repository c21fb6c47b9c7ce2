/* Dates in a paragraph. */
#include "inline/spot.h"

void
spots_find_dates(struct spots *spots, struct span text)
{
	struct spot spot = {.kind = SPOT_DATE};
	size_t at = 0, len;

	while (
	    (at = period_find(text, at, &spot.moment.days, &len)) < text.len) {
		spot.moment.from.told = spot.moment.to.told = false;
		spot.start = at;
		at += len;
		if (moment_is_day(&spot.moment) &&
		    spot.moment.days.to.year == 0)
			at = moment_read_hours(text, at, &spot.moment);
		spot.end = at;
		spots_add(spots, spot);
	}
}
