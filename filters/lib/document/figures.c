/* Dates in figures as machines and names of files have them. */
#include "document/figures.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "chinese/scan.h"

enum { YEAR_DIGITS = 4 };

static bool
is_digit(struct span text, size_t at)
{
	return at < text.len && ascii_is_digit(text.ptr[at]);
}

bool
figures_are_stamp(struct span text)
{
	size_t at = 0;

	while (at < YEAR_DIGITS)
		if (!is_digit(text, at++))
			return false;
	at += scan_word(text, at, SPAN("年")) ? 3 : 1;
	return is_digit(text, at) && is_digit(text, at + 1) &&
	    (text.ptr[YEAR_DIGITS] == '-' || text.ptr[YEAR_DIGITS] == '/' ||
		text.ptr[at] == '0');
}

/* 20230203 or 2023-02-03, between what are no letters; its bytes, or 0. */
static size_t
read_figures(struct span text, size_t at, struct moment *when)
{
	struct day *day = &when->days.from;
	size_t digits = 0;
	char iso[16];
	struct span whole = {iso, 0};

	while (is_digit(text, at + digits))
		digits++;
	if ((digits != 8 && digits != 6) ||
	    !(text.ptr[at] == '1' || text.ptr[at] == '2'))
		return 0;
	memcpy(iso, text.ptr + at, 4);
	iso[4] = '-';
	memcpy(iso + 5, text.ptr + at + 4, 2);
	iso[7] = '-';
	if (digits == 8)
		memcpy(iso + 8, text.ptr + at + 6, 2);
	whole.len = digits == 8 ? 10 : 7;
	*when = (struct moment){0};
	if (digits == 8)
		return period_read(whole, 0, &when->days) == whole.len ? 8 : 0;
	return period_read_iso(whole, &when->days) && day->year >= 1900 &&
		day->year < 2100
	    ? 6
	    : 0;
}

static bool
is_letter(uint32_t code)
{
	return ascii_is_letter(code);
}

bool
figures_find(struct span text, struct moment *when, struct span *where)
{
	uint32_t code = 0;
	size_t from = 0, at, len;

	for (; (at = scan_pass_han(text, from)) < text.len; from = at + len) {
		uint32_t before = at > from ? 0 : code;
		size_t found = 0;

		len = utf8_next(text, at, &code);
		if (is_digit(text, at) && !ascii_is_digit(before) &&
		    !is_letter(before))
			found = read_figures(text, at, when);
		if (found == 0 || is_letter(scan_peek(text, at + found)))
			continue;
		*where = (struct span){text.ptr + at, found};
		return true;
	}
	return false;
}

bool
figures_find_parted(struct span name, struct moment *when, struct span *where)
{
	enum { ISO = 10 };

	for (size_t at = 0; at + ISO <= name.len; at++) {
		struct span day = {name.ptr + at, ISO};

		if ((at > 0 &&
			(is_digit(name, at - 1) ||
			    is_letter((unsigned char)name.ptr[at - 1]))) ||
		    is_digit(name, at + ISO) || !figures_are_stamp(day))
			continue;
		*when = (struct moment){.from = {false, 0, 0}};
		*where = day;
		if (period_read(day, 0, &when->days) == ISO)
			return true;
	}
	return false;
}
