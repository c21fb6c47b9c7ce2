/* The day that a line tells, and that a title does. */
#include "document/day_in_title.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "document/figures.h"
#include "document/occasion.h"
#include "structure/front/day_place.h"

bool
day_find(struct span text, struct moment *when, struct span *where)
{
	return moment_find(text, when, where) &&
	    (when->days.from.month > 0 || where->len == text.len);
}

/* …的讲话，2007年7月, …（2007年7月）: a month is one where it ends the text. */
static bool
is_month_at_end(struct span text, const struct moment *when, struct span where)
{
	size_t behind;

	if (when->days.from.month == 0 || where.ptr == text.ptr)
		return false;
	behind = (size_t)(where.ptr - text.ptr) + where.len;
	return behind + scan_closing(text, behind) == text.len;
}

/* 20310203 */
static bool
find_figures(struct span text, struct moment *when, struct span *where)
{
	struct moment figures;
	struct span day;

	if (!figures_find(text, &figures, &day) || !moment_is_day(&figures))
		return false;
	*when = figures;
	*where = day;
	return true;
}

/* 在2031年渠工大会上的讲话-2031.01.15: the day behind a year; or as it was. */
static bool
find_later(struct span text, struct moment *when, struct span *where)
{
	struct moment later = *when;
	struct span day = *where;
	bool found = true;

	while (found && !moment_is_day(&later)) {
		struct span rest =
		    span_from(text, (size_t)(day.ptr - text.ptr) + day.len);

		found = rest.len > 0 && moment_find(rest, &later, &day);
	}
	if (!found)
		return false;
	*when = later;
	*where = day;
	return true;
}

bool
day_in_title(
    struct span text, bool below, struct moment *when, struct span *where)
{
	bool found = moment_find(text, when, where);

	if ((found && moment_is_day(when)) ||
	    (found && find_later(text, when, where)) ||
	    find_figures(text, when, where))
		return true;
	if (found && is_month_at_end(text, when, *where))
		return true;
	return found && below && occasion_begins_with_day(text) &&
	    day_find(text, when, where);
}

bool
day_opens_at(struct span text, struct moment *when)
{
	static const struct span ends[] = {
	    WORD("开始"), WORD("開始"), WORD("开会"), WORD("開會")};

	text = blank_trim(text);
	return words_begin(text, &words_hour) > 0 &&
	    WORD_ENDS(text, ends) > 0 && moment_read_hours(text, 0, when) > 0 &&
	    when->from.told;
}

bool
day_of_year(struct span text, struct span title, struct moment *when)
{
	struct span where;
	struct buf day = {0};
	bool found = date_is_day(text) && moment_find(title, when, &where) &&
	    when->days.from.year > 0 && when->days.to.year == 0;

	if (found) {
		buf_printf(&day, "%u年", when->days.from.year);
		buf_span(&day, text);
		found = moment_find(buf_view(&day), when, &where) &&
		    moment_is_day(when);
	}
	buf_free(&day);
	return found;
}

struct span
day_beside(struct span text)
{
	size_t len = date_begins(text);
	bool said = false;
	uint32_t code;

	if (len > 0)
		text = span_from(text, date_skip_hour(text, len));
	if (len > 0 && day_place(text, &said).len > 0 && said)
		return (struct span){text.ptr, 0}; /* 于 is a surname, too */
	if (len > 0)
		return blank_trim(text);
	for (size_t at = 0; at < text.len;) {
		size_t step = utf8_next(text, at, &code);

		if ((scan_is_blank(code) || code == U'，') &&
		    date_is_line(span_from(text, at + step)))
			return blank_trim((struct span){text.ptr, at});
		at += step;
	}
	return text;
}
