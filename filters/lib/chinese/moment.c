/* A day, or several, and the hour, as ISO 8601 has them. */
#include "chinese/moment.h"

#include "base/utf8.h"
#include "chinese/date.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum { HOURS = 24, MINUTES = 60, NOON = 12, QUARTER = 15, HALF = 30 };

static bool
is_digit(struct span text, size_t at)
{
	return at < text.len && text.ptr[at] >= '0' && text.ptr[at] <= '9';
}

/* One figure or two, zero among them, or a number in words; its bytes or 0. */
static size_t
read_count(struct span text, size_t at, unsigned *value)
{
	size_t len = 0;

	*value = 0;
	while (len < 2 && is_digit(text, at + len))
		*value = *value * 10 + (unsigned)(text.ptr[at + len++] - '0');
	if (len > 0)
		return is_digit(text, at + len) ? 0 : len;
	return numeral_count(text, at, value);
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
	if (len > 0 && worded)
		len += WORD_BEGINS(span_from(text, at + len), minutes);
	return len > 0 || !worded ? len : WORD_BEGINS(rest, whole);
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
	if (!worded && scan_peek(text, at) == ':' && is_digit(text, at + 1))
		at += 1 + (is_digit(text, at + 2) ? 2u : 1u);
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

/* The hour behind a day that ends at text[at]; returns where it ends. */
static size_t
read_hours(struct span text, size_t at, struct moment *moment)
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

static size_t
read_at(struct span text, size_t at, struct moment *moment)
{
	size_t len = period_read(text, at, &moment->days), end = at + len;

	moment->from = moment->to = (struct hour){0};
	if (len == 0 || !moment_is_day(moment))
		return len;
	end = read_until(text, end, moment);
	if (moment->days.to.year == 0)
		end = read_hours(text, end, moment);
	return end - at;
}

static bool
find(struct span text, struct moment *moment, struct span *where)
{
	uint32_t code;

	for (size_t at = 0; at < text.len; at += utf8_next(text, at, &code)) {
		size_t len;

		/* 12024-05-01 is no date */
		if (at > 0 && is_digit(text, at) && is_digit(text, at - 1))
			continue;
		len = read_at(text, at, moment);
		if (len == 0)
			continue;
		*where = (struct span){text.ptr + at, len};
		return true;
	}
	*moment = (struct moment){0};
	*where = text;
	return period_read_iso(text, &moment->days);
}

/* Figures of full width in ASCII; what is left as it was keeps its length. */
static void
fold(struct buf *out, struct span text)
{
	uint32_t code;

	for (size_t at = 0, len; at < text.len; at += len) {
		len = utf8_next(text, at, &code);
		if (code >= 0xff10 && code <= 0xff19)
			buf_byte(out, (char)('0' + (code - 0xff10)));
		else
			buf_add(out, text.ptr + at, len);
	}
}

/* Where so many characters of the text end. */
static size_t
behind(struct span text, size_t characters)
{
	uint32_t code;
	size_t at = 0;

	while (characters-- > 0 && at < text.len)
		at += utf8_next(text, at, &code);
	return at;
}

bool
moment_find(struct span text, struct moment *moment, struct span *where)
{
	static const char full_width[] = "\xef\xbc";
	struct buf folded = {0};
	struct span found;
	size_t from, to;
	bool any;

	if (text.len == 0 || memmem(text.ptr, text.len, full_width, 2) == NULL)
		return find(text, moment, where);
	fold(&folded, text);
	any = find(buf_view(&folded), moment, &found);
	if (any) {
		size_t start = (size_t)(found.ptr - folded.data);

		from = utf8_length((struct span){folded.data, start});
		to = from + utf8_length(found);
		from = behind(text, from);
		*where =
		    (struct span){text.ptr + from, behind(text, to) - from};
	}
	buf_free(&folded);
	return any;
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
