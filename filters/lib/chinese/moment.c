/* A day, or several, and the hour, as ISO 8601 has them. */
#include "chinese/moment.h"

#include "base/utf8.h"
#include "chinese/date.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum { HOURS = 24, MINUTES = 60, NOON = 12, QUARTER = 15, HALF = 30 };

/* One figure or two, zero among them, or a number in words; its bytes or 0. */
static size_t
read_count(struct span text, size_t at, unsigned *value)
{
	size_t len = numeral_figures(text, at);

	if (len == 0)
		return numeral_count(text, at, value);
	return numeral_digits(text, at, 1, value) == len ||
		numeral_digits(text, at, 2, value) == len
	    ? len
	    : 0;
}

/* Behind the sign between hour and minute; *worded: it is 时 or 点. */
static size_t
hour_sign(struct span text, size_t at, bool *worded)
{
	static const struct span words[] = {
	    WORD("时"), WORD("時"), WORD("点"), WORD("點")};
	static const struct span signs[] = {WORD(":"), WORD("：")};
	struct span rest = span_from(text, at);
	size_t len = WORD_BEGINS(rest, words);

	*worded = len > 0;
	return len > 0 ? len : WORD_BEGINS(rest, signs);
}

/* 30分, 半, 一刻, 整 behind the sign. */
static size_t
read_minute(struct span text, size_t at, bool worded, unsigned *minute)
{
	static const struct span minutes[] = {
	    WORD("分钟"), WORD("分鐘"), WORD("分")};
	static const struct span whole[] = {WORD("整"), WORD("正"), WORD("钟")};
	struct span rest = span_from(text, at);
	size_t len;

	*minute = 0;
	if (worded && span_starts(rest, SPAN("半"))) {
		*minute = HALF;
		return sizeof("半") - 1;
	}
	if (worded && span_starts(rest, SPAN("一刻"))) {
		*minute = QUARTER;
		return sizeof("一刻") - 1;
	}
	len = read_count(text, at, minute);
	if (len > 0)
		return !worded
		    ? len
		    : len + WORD_BEGINS(span_from(text, at + len), minutes);
	*minute = 0; /* 下午三点，大礼堂: what follows is none */
	return worded ? WORD_BEGINS(rest, whole) : 0;
}

/* 下午两点半, 14:00, 09:02:33 at text[at]; its bytes, or 0. */
static size_t
read_clock(struct span text, size_t at, bool late, struct hour *hour)
{
	size_t from = at, len = read_count(text, at, &hour->hour), sign;
	bool worded;

	sign = len > 0 ? hour_sign(text, at + len, &worded) : 0;
	if (sign == 0)
		return 0;
	at += len + sign;
	len = read_minute(text, at, worded, &hour->minute);
	if (len == 0 && !worded)
		return 0;
	at += len;
	len = !worded && scan_peek(text, at) == ':'
	    ? numeral_figures(text, at + 1)
	    : 0;
	at += len > 0 ? 1 + len : 0;
	if (late && hour->hour < NOON)
		hour->hour += NOON;
	hour->told = hour->hour < HOURS && hour->minute < MINUTES;
	return hour->told ? at - from : 0;
}

static bool
has(struct span text, const char *word)
{
	return text.len > 0 &&
	    memmem(text.ptr, text.len, word, strlen(word)) != NULL;
}

size_t
moment_read_hours(struct span text, size_t at, struct moment *moment)
{
	static const struct span until[] = {WORD("——"), WORD("—"), WORD("–"),
	    WORD("-"), WORD("～"), WORD("~"), WORD("至"), WORD("到")};
	size_t behind = date_skip_hour(text, at), len, sign;
	struct span words = {text.ptr + at, behind - at};
	bool late = has(words, "下午") || has(words, "晚");

	if (at < text.len && text.ptr[at] == 'T')
		behind = at + 1;
	len = read_clock(text, behind, late, &moment->from);
	if (len == 0)
		return at;
	at = behind + len;
	sign = WORD_BEGINS(span_from(text, at), until);
	len = sign > 0 ? read_clock(text, at + sign, late, &moment->to) : 0;
	return len > 0 ? at + sign + len : at;
}

bool
moment_is_day(const struct moment *moment)
{
	return moment->days.from.day > 0;
}

/* The second of two days as ISO 8601 has them: 2024-04-13/2024-04-15. */
static size_t
read_until(struct span text, size_t at, struct moment *moment)
{
	struct period to;
	size_t len;

	if (moment->days.to.year > 0 || at >= text.len || text.ptr[at] != '/')
		return at;
	len = period_read(text, at + 1, &to);
	if (len == 0 || to.from.day == 0)
		return at;
	moment->days.to = to.from;
	return at + 1 + len;
}

bool
moment_find(struct span text, struct moment *moment, struct span *where)
{
	size_t len, at, end;

	*moment = (struct moment){0};
	*where = text;
	at = period_find(text, 0, &moment->days, &len);
	if (at == text.len) {
		moment->days = (struct period){0};
		return period_read_iso(text, &moment->days);
	}
	end = at + len;
	if (moment_is_day(moment))
		end = read_until(text, end, moment);
	if (moment_is_day(moment) && moment->days.to.year == 0)
		end = moment_read_hours(text, end, moment);
	*where = (struct span){text.ptr + at, end - at};
	return true;
}

struct day
moment_first(struct span text)
{
	struct moment moment;
	struct span where;

	if (span_ends(text, SPAN("?")))
		text.len--;
	return moment_find(text, &moment, &where) ? moment.days.from
						  : (struct day){0};
}

static void
write_hour(struct buf *out, const struct hour *hour)
{
	if (hour->told)
		buf_printf(out, "T%02u:%02u", hour->hour, hour->minute);
}

void
moment_write(struct buf *out, const struct moment *moment)
{
	period_day(out, moment->days.from);
	write_hour(out, &moment->from);
	if (moment->days.to.year == 0 && !moment->to.told)
		return;
	buf_byte(out, '/');
	period_day(out, moment->to.told ? moment->days.from : moment->days.to);
	write_hour(out, &moment->to);
}
