/*
 * What stands on the cover of a standard above its title, as GB/T 1.1 has it.
 *
 * Its classes, ICS 65.020 and B 05, whose standard it is, and its number: none is what
 * the standard is called, though each is a short line on top of the text.
 */
#include "structure/front/standard_cover.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	CODE_CHARS = 24,
	YEAR_DIGITS = 4,
};

/* The bytes of digits, points and blanks at text[at]. */
static size_t
pass_figures(struct span text, size_t at)
{
	size_t from = at;

	while (at < text.len &&
	    (ascii_is_digit((unsigned char)text.ptr[at]) ||
		text.ptr[at] == '.' || text.ptr[at] == ' '))
		at++;
	return at - from;
}

/* ICS 65.020.20, CCS B 05, B 05: one capital, and figures. */
static bool
is_class(struct span text)
{
	static const struct span classes[] = {WORD("ICS"), WORD("CCS")};
	size_t at = WORD_BEGINS(text, classes), figures;

	if (at == 0 || span_starts(text, SPAN("CCS"))) {
		at = scan_skip_blanks(text, at);
		if (at == text.len || !ascii_is_upper(text.ptr[at]))
			return false;
		at++;
	}
	figures = pass_figures(text, at);
	return figures > 1 && at + figures == text.len;
}

/* Digits at the end of the text, in which nothing is beyond ASCII but dashes. */
static size_t
digits_at_end(struct span text)
{
	size_t digits = 0;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (code >= 0x80 && code != U'—' && code != U'－')
			return 0;
		digits = ascii_is_digit(code) ? digits + 1 : 0;
	}
	return digits;
}

/* GB/T 4001—2031, DB51/T 12.1-2031: capitals, figures, and behind a dash the year. */
static bool
is_code(struct span text)
{
	size_t dash;

	if (text.len <= YEAR_DIGITS || !ascii_is_upper(text.ptr[0]) ||
	    !shape_fits(text, CODE_CHARS) || digits_at_end(text) != YEAR_DIGITS)
		return false;
	dash = utf8_before(text, text.len - YEAR_DIGITS);
	return text.ptr[dash] == '-' || scan_peek(text, dash) >= 0x80;
}

/* 团体标准, 江川省地方标准, 中华人民共和国国家标准: whose it is. */
static bool
is_sort(struct span text)
{
	static const struct span places[] = {WORD("省"), WORD("市"), WORD("县"),
	    WORD("縣"), WORD("共和国"), WORD("共和國"), WORD("自治区"),
	    WORD("自治區")};
	size_t len = words_end(text, &words_standard_sort);
	struct span place = {text.ptr, text.len - len};

	return len > 0 && (place.len == 0 || WORD_ENDS(place, places) > 0);
}

bool
standard_cover_has(struct span text)
{
	return is_class(text) || is_code(text) || is_sort(text);
}
