/* Finding dates in a text: most of it has no byte that could begin one. */
#include "base/utf8.h"
#include "base/wide.h"
#include "chinese/numeral.h"
#include "chinese/period.h"

/*
 * Where 10 to 14, 18, 19, 20, 21, 一, 二, １ or ２ stands, with which all years that
 * are read begin, and the 民 of 民國.
 */
static wide_mask
are_centuries(const unsigned char *p)
{
	wide v = wide_load(p), second = wide_load(p + 1);
	wide third = wide_load(p + 2);

	return ((wide_mask)(v == '1') &
		   (wide_in(second, '0', '4') | wide_in(second, '8', '9'))) |
	    ((wide_mask)(v == '2') & wide_in(second, '0', '1')) |
	    ((wide_mask)(v == 0xe4) &
		(((wide_mask)(second == 0xb8) & (wide_mask)(third == 0x80)) |
		    ((wide_mask)(second == 0xba) &
			(wide_mask)(third == 0x8c)))) |
	    ((wide_mask)(v == 0xe6) & (wide_mask)(second == 0xb0) &
		(wide_mask)(third == 0x91)) |
	    ((wide_mask)(v == 0xef) & (wide_mask)(second == 0xbc) &
		wide_in(third, 0x91, 0x92));
}

/* 12024-05-01 and 一二〇二四年: the digit goes on a number. */
static bool
goes_on(struct span text, size_t at)
{
	uint32_t code = 0, before = 0;

	if (at > 0)
		(void)utf8_next(text, utf8_before(text, at), &before);
	(void)utf8_next(text, at, &code);
	return numeral_is_arabic(code) ? numeral_is_arabic(before)
				       : numeral_place(before) >= 0;
}

/* A century and no more than its digits, which most of what is found is not. */
static bool
may_begin(struct span text, size_t at)
{
	enum { CENTURY_FIRST = 18, CENTURY_LAST = 21 };
	unsigned century, year;

	if (numeral_digits(text, at, 2, &century) == 0)
		return span_starts(span_from(text, at), SPAN("民"));
	if (century < CENTURY_FIRST)
		return numeral_digits(text, at, 4, &year) == 0 &&
		    numeral_digits(text, at, 3, &year) > 0 &&
		    !goes_on(text, at);
	return century <= CENTURY_LAST && !goes_on(text, at);
}

size_t
period_find(struct span text, size_t at, struct period *period, size_t *len)
{
	while ((at = wide_find(text, at, are_centuries)) < text.len) {
		*len = may_begin(text, at) ? period_read(text, at, period) : 0;
		if (*len > 0)
			return at;
		at++;
	}
	return text.len;
}
