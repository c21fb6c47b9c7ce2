/* The place that stands behind a day, or in front of it. */
#include "structure/front/day_place.h"

#include "base/blank.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/office.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum {
	HAN = 3, /* bytes */
	PLACE_LEAST = 2 * HAN,
	PLACE_MOST = 10 * HAN,
	BARE_MOST =
	    4 * HAN, /* 呼和浩特; behind a comma may stand what was done */
};

static bool
may_be_place(struct span text)
{
	return text.len >= PLACE_LEAST && text.len <= PLACE_MOST &&
	    scan_pass_han(text, 0) == text.len &&
	    words_end(text, &words_no_place_end) == 0 &&
	    words_end(text, &words_site_end) == 0 &&
	    words_begin(text, &words_weekday) == 0 &&
	    !span_starts(text, SPAN("在")) && !office_is(text);
}

/* ， or · behind the day, and blanks. */
static size_t
skip_point(struct span text, size_t at)
{
	static const struct span points[] = {
	    WORD("，"), WORD(","), WORD("·"), WORD("・"), WORD("•")};

	return at + WORD_BEGINS(span_from(text, at), points);
}

struct span
day_place(struct span behind, bool *said)
{
	static const struct span words[] = {WORD("于"), WORD("於")};
	size_t blank = scan_skip_blanks(behind, 0);
	size_t point = skip_point(behind, blank);
	size_t at = scan_skip_blanks(behind, point);
	size_t word = WORD_BEGINS(span_from(behind, at), words);
	struct span text = blank_trim(span_from(behind, at + word));

	*said = word > 0;
	if (at + word == 0 || !may_be_place(text) ||
	    (point > blank && word == 0 && text.len > BARE_MOST &&
		words_end(text, &words_body_end) == 0))
		text.len = 0;
	return text;
}

struct span
day_place_before(struct span text, size_t *day)
{
	static const struct span words[] = {WORD("于"), WORD("於")};
	size_t word = WORD_BEGINS(text, words);
	struct span place = span_from(text, word);
	size_t end, point;

	place.len = scan_pass_han(place, 0);
	end = scan_skip_blanks(text, word + place.len);
	point = skip_point(text, end);
	*day = scan_skip_blanks(text, point);
	/* in front of a blank may stand what was done */
	if ((word == 0 &&
		(point == end || place.len > BARE_MOST ||
		    person_is_name(place))) ||
	    !may_be_place(place) || date_begins(span_from(text, *day)) == 0)
		place.len = 0;
	return place;
}

/* 北京，2031年3月5日, and nothing behind it. */
static bool
begins_with_place(struct span text)
{
	size_t day;

	return day_place_before(text, &day).len > 0 &&
	    date_is_line(span_from(text, day));
}

bool
day_place_is_line(struct span text)
{
	size_t day = date_begins(text);
	bool said;

	if (day == 0)
		return begins_with_place(text);
	return day_place(span_from(text, date_skip_hour(text, day)), &said)
		   .len > 0;
}
