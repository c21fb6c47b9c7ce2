/* A day that is counted from the first year of the Republic: 95.03.04. */
#include "measure/republic_day.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "chinese/era.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"

enum {
	REPUBLIC = 1911,
	SHORT_LEAST = 10, /* no year of one figure stands alone */
	SURE_LEAST = 100, /* 98 may be a year of a century */
	YEAR_MOST = 199,
	MONTHS = 12,
	DAYS = 31,
};

size_t
republic_day_parts(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);

	if (code == '-' || code == '/' || code == '.')
		return 1;
	return code == U'年' || code == U'月' ? 3 : 0;
}

/* One of its numbers, blanks around it; where it ends, or 0. */
static size_t
read_part(struct span text, size_t at, unsigned most, unsigned *value)
{
	size_t len;

	at = scan_skip_blanks(text, at);
	len = numeral_either(text, at, value);
	if (len == 0 || *value == 0 || *value > most)
		return 0;
	return scan_skip_blanks(text, at + len);
}

/* What parts its numbers, all the same or 年 and 月; where the next begins, or 0. */
static size_t
read_mark(struct span text, size_t at, uint32_t mark)
{
	size_t len = republic_day_parts(text, at);

	return len == 0 || scan_peek(text, at) != mark ? 0 : at + len;
}

/* Nothing may go on behind it: 12.03.04.5 is a number of something else. */
static bool
goes_on(struct span text, size_t at, size_t end)
{
	return (end > at && ascii_is_digit(text.ptr[end - 1]) &&
		   end < text.len && ascii_is_digit(text.ptr[end])) ||
	    (republic_day_parts(text, end) == 1 && end + 1 < text.len &&
		ascii_is_digit(text.ptr[end + 1]));
}

static bool
read_at(struct span text, size_t at, struct republic_day *found)
{
	unsigned before = 0;
	size_t era = era_read(text, at, &before), end;
	uint32_t mark;

	if (era > 0 && before == 0)
		return false;
	end = read_part(text, at + era, YEAR_MOST, &found->year);
	mark = scan_peek(text, end);
	if (end == 0 || (era == 0 && found->year < SHORT_LEAST) ||
	    (end = read_mark(text, end, mark)) == 0 ||
	    (end = read_part(text, end, MONTHS, &found->month)) == 0)
		return false;
	mark = mark == U'年' ? U'月' : mark;
	if ((end = read_mark(text, end, mark)) == 0 ||
	    (end = read_part(text, end, DAYS, &found->day)) == 0 ||
	    goes_on(text, at, end))
		return false;
	found->sure = era > 0 || found->year >= SURE_LEAST;
	found->year += REPUBLIC;
	found->end = scan_peek(text, end) == U'日' ? end + 3 : end;
	return true;
}

/* Inside a longer number none begins. */
static bool
is_inside(struct span text, size_t at)
{
	char before = at > 0 ? text.ptr[at - 1] : ' ';

	return ascii_is_digit(before) || before == '.' || before == '-' ||
	    before == '/';
}

bool
republic_day_find(struct span text, struct republic_day *found)
{
	uint32_t code;

	for (size_t at = 0; at < text.len; at += utf8_next(text, at, &code)) {
		code = scan_peek(text, at);
		if ((ascii_is_digit((char)code) && code < 0x80 &&
			!is_inside(text, at)) ||
		    code == U'民' || code == U'中')
			if (read_at(text, at, found))
				return true;
	}
	return false;
}

void
republic_day_write(const struct republic_day *day, struct buf *out)
{
	buf_printf(out, "%u-%02u-%02u", day->year, day->month, day->day);
}
