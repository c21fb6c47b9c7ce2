/*
 * Times of a recording, as programs that write down what is said put them
 * beside the speaker's name.
 *
 * A time of the day has the same form: what stands beside it tells.
 */
#include "chinese/clock.h"

#include "base/ascii.h"
#include "chinese/period.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum { FIGURES = 3, YEAR_FIGURES = 4 };

static bool
is_figure(struct span text, size_t at)
{
	return at < text.len && ascii_is_digit(text.ptr[at]);
}

/* The bytes of figures at text[at], 0 where they are more than so many. */
static size_t
read_figures(struct span text, size_t at, size_t most)
{
	size_t len = 0;

	while (len <= most && is_figure(text, at + len))
		len++;
	return len <= most ? len : 0;
}

/* :03 */
static size_t
read_part(struct span text, size_t at)
{
	size_t colon = scan_colon(text, at);

	return colon > 0 && read_figures(text, at + colon, 2) == 2 ? colon + 2
								   : 0;
}

/* 00:03, 1:02:03, 00:03.500 */
static size_t
read_figured(struct span text, size_t at)
{
	size_t from = at, part;
	uint32_t code;

	at += read_figures(text, at, FIGURES);
	part = at > from ? read_part(text, at) : 0;
	if (part == 0)
		return 0;
	at += part;
	at += read_part(text, at);
	code = scan_peek(text, at);
	if ((code == '.' || code == ',') &&
	    read_figures(text, at + 1, FIGURES) > 0)
		at += 1 + read_figures(text, at + 1, FIGURES);
	return is_figure(text, at) ? 0 : at - from;
}

/* 1小时2分3秒, 16時55分 */
static size_t
read_worded(struct span text, size_t at)
{
	static const struct span units[] = {WORD("小时"), WORD("小時"),
	    WORD("时"), WORD("時"), WORD("分钟"), WORD("分鐘"), WORD("分"),
	    WORD("秒")};
	size_t from = at, parts = 0;

	for (;;) {
		size_t figures = read_figures(text, at, FIGURES), unit;

		if (figures == 0)
			break;
		unit = WORD_BEGINS(span_from(text, at + figures), units);
		if (unit == 0)
			break;
		at += figures + unit;
		parts++;
	}
	return parts >= 2 ? at - from : 0;
}

/* 2024-03-05 or 2024/3/5, and the blank behind it. */
static size_t
read_day(struct span text, size_t at)
{
	struct period period;
	size_t end, behind;

	if (read_figures(text, at, YEAR_FIGURES) < YEAR_FIGURES ||
	    scan_peek(text, at + YEAR_FIGURES) >= 0x80)
		return 0; /* 2024年, which many lines begin with */
	end = at + period_read(text, at, &period);
	if (end == at || period.from.day == 0)
		return 0;
	behind = scan_skip_blanks(text, end);
	return behind > end ? behind - at : 0;
}

static size_t
read_one(struct span text, size_t at)
{
	size_t day = read_day(text, at);
	size_t len = read_figured(text, at + day);

	if (len == 0)
		len = read_worded(text, at + day);
	return len > 0 ? day + len : 0;
}

/* The sign between two times, and the blanks around it. */
static size_t
read_until(struct span text, size_t at)
{
	static const struct span signs[] = {WORD("-->"), WORD("->"), WORD("→"),
	    WORD("-"), WORD("–"), WORD("—"), WORD("~"), WORD("～"), WORD("至")};
	size_t from = at, len;

	at = scan_skip_blanks(text, at);
	len = WORD_BEGINS(span_from(text, at), signs);
	return len > 0 ? scan_skip_blanks(text, at + len) - from : 0;
}

size_t
clock_read(struct span text, size_t at)
{
	size_t first = 0, until, second;

	if (is_figure(text, at))
		first = read_one(text, at);
	if (first == 0)
		return 0;
	until = read_until(text, at + first);
	second = until > 0 ? read_one(text, at + first + until) : 0;
	return second > 0 ? first + until + second : first;
}
