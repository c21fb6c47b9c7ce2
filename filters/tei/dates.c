/* Dates in a paragraph. */
#include "seek.h"
#include "spot.h"

enum { HAN = 3 }; /* bytes of a Chinese digit */

/* How the years from 1800 to 2199 begin. */
static const struct span centuries[] = {
    {"18", 2},
    {"19", 2},
    {"20", 2},
    {"21", 2},
    {"一八", 6},
    {"一九", 6},
    {"二〇", 6},
    {"二○", 6},
    {"二零", 6},
    {"二一", 6},
};

/* The length of the digit where a year may begin, or 0. */
static size_t
digit_length(struct span text)
{
	static const char one[] = "一", two[] = "二"; /* E4 B8 80, E4 BA 8C */

	/* Most E4 begin something else. */
	if (text.ptr[0] == one[0] && text.len > 2 * HAN &&
	    text.ptr[2] != one[2] && text.ptr[2] != two[2])
		return 0;
	for (size_t i = 0; i < sizeof(centuries) / sizeof(centuries[0]); i++)
		if (span_starts(text, centuries[i]))
			return centuries[i].len / 2;
	return 0;
}

static bool
is_behind_digit(struct span text, size_t at, size_t len)
{
	static const char han[] = "〇○零一二三四五六七八九";

	if (len == 1)
		return at > 0 && text.ptr[at - 1] >= '0' &&
		    text.ptr[at - 1] <= '9';
	for (size_t i = 0; at >= HAN && i + HAN < sizeof(han); i += HAN)
		if (memcmp(han + i, text.ptr + at - HAN, HAN) == 0)
			return true;
	return false;
}

void
spots_find_dates(struct spots *spots, struct span text)
{
	struct seek seek = seek_begin(text, SPAN("12\xe4"));

	for (size_t i = seek_next(&seek, 0); i < text.len;
	     i = seek_next(&seek, i + 1)) {
		size_t len = digit_length(span_from(text, i));
		struct spot spot = {.kind = SPOT_DATE, .start = i};

		if (len == 0 || is_behind_digit(text, i, len))
			continue;
		spot.end = i + period_read(text, i, &spot.period);
		if (spot.end == i)
			continue;
		spots_add(spots, spot);
		i = spot.end - 1;
	}
}
