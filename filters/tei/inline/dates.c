/* Dates in a paragraph. */
#include "base/utf8.h"
#include "base/wide.h"
#include "chinese/numeral.h"
#include "inline/spot.h"

/* The length of the digit where a year from 1800 to 2199 may begin, or 0. */
static size_t
digit_length(struct span text, size_t at)
{
	enum { CENTURY_FIRST = 18, CENTURY_LAST = 21 };
	unsigned century;
	size_t len = numeral_digits(text, at, 2, &century);

	return len > 0 && century >= CENTURY_FIRST && century <= CENTURY_LAST
	    ? len / 2
	    : 0;
}

static bool
is_behind_digit(struct span text, size_t at, size_t len)
{
	uint32_t code = 0;

	if (at > 0)
		(void)utf8_next(text, utf8_before(text, at), &code);
	return len == 1 ? code >= '0' && code <= '9' : numeral_place(code) >= 0;
}

/* Where 18, 19, 20, 21, 一 or 二 stands, and the 民 of 民國. */
static wide_mask
are_centuries(const unsigned char *p)
{
	wide v = wide_load(p), second = wide_load(p + 1);
	wide third = wide_load(p + 2);

	return ((wide_mask)(v == '1') & wide_in(second, '8', '9')) |
	    ((wide_mask)(v == '2') & wide_in(second, '0', '1')) |
	    ((wide_mask)(v == 0xe4) &
		(((wide_mask)(second == 0xb8) & (wide_mask)(third == 0x80)) |
		    ((wide_mask)(second == 0xba) &
			(wide_mask)(third == 0x8c)))) |
	    ((wide_mask)(v == 0xe6) & (wide_mask)(second == 0xb0) &
		(wide_mask)(third == 0x91));
}

static bool
may_begin(struct span text, size_t at)
{
	size_t len = digit_length(text, at);

	return span_starts(span_from(text, at), SPAN("民")) ||
	    (len > 0 && !is_behind_digit(text, at, len));
}

/* Add the date that begins there; returns where to go on. */
static size_t
add_date(struct spots *spots, struct span text, size_t at)
{
	struct spot spot = {.kind = SPOT_DATE, .start = at};

	if (!may_begin(text, at))
		return at + 1;
	spot.end = at + period_read(text, at, &spot.period);
	if (spot.end == at)
		return at + 1;
	spots_add(spots, spot);
	return spot.end;
}

void
spots_find_dates(struct spots *spots, struct span text)
{
	size_t at = 0;

	while ((at = wide_find(text, at, are_centuries)) < text.len)
		at = add_date(spots, text, at);
}
