/* Dates in a paragraph. */
#include "spot.h"
#include "utf8.h"

enum script { SCRIPT_NONE, SCRIPT_ARABIC, SCRIPT_HAN };

/* Which digits a year could begin with: 18.., 19.., 20.., 21... */
static enum script
digit_at(struct span text, size_t at, size_t len)
{
	static const struct span han[] = {
	    {"一", 3},
	    {"二", 3},
	    {"三", 3},
	    {"四", 3},
	    {"五", 3},
	    {"六", 3},
	    {"七", 3},
	    {"八", 3},
	    {"九", 3},
	    {"〇", 3},
	    {"○", 3},
	    {"零", 3},
	};

	if (text.ptr[at] >= '0' && text.ptr[at] <= '9')
		return SCRIPT_ARABIC;
	if (len != 3)
		return SCRIPT_NONE;
	for (size_t i = 0; i < sizeof(han) / sizeof(han[0]); i++)
		if (memcmp(text.ptr + at, han[i].ptr, 3) == 0)
			return SCRIPT_HAN;
	return SCRIPT_NONE;
}

/* A date begins where no digit of its script stands before it. */
void
spots_find_dates(struct spots *spots, struct span text)
{
	enum script last = SCRIPT_NONE;
	uint32_t code;

	for (size_t i = 0; i < text.len;) {
		size_t len = utf8_next(text, i, &code);
		enum script here = digit_at(text, i, len);
		struct spot spot = {.kind = SPOT_DATE, .start = i};

		if (here != SCRIPT_NONE && here != last && code != '.')
			spot.end = i + period_read(text, i, &spot.period);
		if (spot.end > i) {
			spots_add(spots, spot);
			i = spot.end;
			last = SCRIPT_NONE;
		} else {
			last = here;
			i += len;
		}
	}
}
