/* What a title or a subtitle says of the occasion: who spoke, and where. */
#include "document/occasion.h"

#include "base/ascii.h"
#include "base/blank.h"
#include "base/find_word.h"
#include "base/utf8.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "document/occasion_event.h"
#include "structure/lines/shape.h"

enum { HAN = 3, NAME_MOST = 90 };

static const struct span places[] = {WORD("在"), WORD("于"), WORD("於")};

struct span
occasion_skip_dashes(struct span text)
{
	static const struct span marks[] = {WORD("—"), WORD("―"), WORD("─"),
	    WORD("－"), WORD("–"), WORD("-"), WORD("（"), WORD("(")};
	size_t len;

	text = blank_trim(text);
	if (scan_pass_han(text, 0) > 0)
		return text; /* most begin so */
	while ((len = WORD_BEGINS(text, marks)) > 0)
		text = blank_trim(span_from(text, len));
	return text;
}

/* （节选） and the like, in brackets at the end. */
static struct span
without_remark(struct span text)
{
	size_t end;

	if (text.len == 0)
		return text;
	end = utf8_before(text, text.len);
	if (scan_closing(text, end) == 0)
		return text;
	for (size_t at = end; at > 0;) {
		at = utf8_before(text, at);
		if (scan_opening(text, at) > 0)
			return blank_trim((struct span){text.ptr, at});
	}
	return (struct span){text.ptr, end};
}

/* …致辭全文（只有中文） */
static struct span
without_tail(struct span text)
{
	text = without_remark(text);
	if (span_ends(text, SPAN("全文")))
		text.len -= sizeof("全文") - 1;
	return text;
}

static bool
ends_in_speech(struct span text, bool title)
{
	text = without_tail(text);
	return words_end(text, &words_given_at) > 0 ||
	    words_end(text, &words_said) > 0 ||
	    (!title && words_end(text, &words_said_below) > 0);
}

static const struct span pause = {"，", sizeof("，") - 1};

/* The day that the text begins with, ——2026年2月3日在…; returns what follows. */
static struct span
read_day(struct span text, struct occasion *occasion)
{
	size_t len = date_begins(text), behind;
	struct span day = {text.ptr, len}, where;

	if (len == 0)
		return text;
	behind = date_skip_hour(text, len);
	day.len = behind;
	if (!moment_find(day, &occasion->when, &where))
		return text;
	occasion->day = blank_trim(day);
	text = span_from(text, scan_skip_blanks(text, behind));
	return span_starts(text, pause) ? span_from(text, pause.len) : text;
}

static const struct span colon = {"：", sizeof("：") - 1};

/* The bytes of the unit, or of the hour, that the text begins with. */
static size_t
read_unit(struct span text)
{
	size_t unit = words_begin(text, &words_when_unit);

	return unit > 0 ? unit : words_begin(text, &words_hour);
}

/* 今日（三月五日）, behind the name of him who speaks today. */
static size_t
skip_today(struct span text)
{
	static const struct span words[] = {WORD("今日"), WORD("今天"),
	    WORD("昨日"), WORD("昨天"), WORD("今早"), WORD("今晚")};
	size_t at = WORD_BEGINS(text, words), len;

	len = at > 0 ? scan_opening(text, at) : 0;
	if (len == 0)
		return at;
	for (size_t i = at + len; i < text.len;) {
		uint32_t code;

		len = scan_closing(text, i);
		if (len > 0)
			return i + len;
		i += utf8_next(text, i, &code);
	}
	return at;
}

/* 98年, 3月5日, 2012年春: when he spoke, between his name and where; its bytes. */
static size_t
skip_when(struct span text)
{
	size_t at, unit = 0, len;
	unsigned value;
	uint32_t code = scan_peek(text, 0);

	/* 于; at each character of a title it is asked, and mostly it is neither */
	if (code != U'于' && code != U'於' && !ascii_is_digit(code) &&
	    !numeral_holds(code))
		return 0;
	at = WORD_BEGINS(text, places);
	while ((len = numeral_figures(text, at)) > 0 ||
	    (len = numeral_han_typed(text, at, &value)) > 0 ||
	    (unit > 0 && (len = read_unit(span_from(text, at))) > 0)) {
		at += len;
		len = read_unit(span_from(text, at));
		at += len;
		unit += len;
	}
	return unit > 0 ? at : 0;
}

/*
 * 2032年新年贺词, `when` bytes of it the year: behind a name with an office it is what
 * he has said.
 */
static bool
is_said_in_year(struct span text, size_t when)
{
	return when > 0 && words_end(text, &words_given_at) > 0 &&
	    WORD_BEGINS(span_from(text, when), places) == 0;
}

/* 王予波在…, 王予波98年在…, 王予波：…; *when is of what is between, in bytes. */
static bool
is_behind_name(struct span text, size_t *when)
{
	*when = skip_today(text);
	if (*when > 0)
		return words_begin(
			   span_from(text, *when), &words_occasion_joint) > 0;
	*when = skip_when(text);
	return span_starts(text, colon) ||
	    words_begin(text, &words_occasion_joint) > 0 ||
	    WORD_BEGINS(span_from(text, *when), places) > 0 ||
	    is_said_in_year(text, *when);
}

static bool
has_blank(struct span text)
{
	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (scan_is_blank(code))
			return true;
	}
	return false;
}

/* 王予波、李大力, 市长　王予波　局长　李大力: the first is told. */
static bool
read_several(struct span text, struct who *who)
{
	struct span rest = text;
	struct who other;

	if ((find_word(text, SPAN("、")) == text.len && !has_blank(text)) ||
	    !who_next(&rest, who) || rest.len == 0)
		return false;
	while (rest.len > 0)
		if (!who_next(&rest, &other))
			return false;
	return true;
}

/* 王予波在…, 省长王予波与…: behind the name; 0 where nobody is named. */
static size_t
read_speaker(struct span text, struct occasion *occasion)
{
	struct who *who = &occasion->who;
	bool named = !span_starts(text, SPAN("在")); /* most are not */

	for (size_t at = 0; named && at < text.len && at <= NAME_MOST;) {
		uint32_t code;
		size_t when;
		struct span name = {text.ptr, at};

		if (at >= 2 * HAN &&
		    is_behind_name(span_from(text, at), &when)) {
			if (read_several(name, who))
				occasion->several = blank_trim(name);
			if (occasion->several.len > 0 ||
			    (who_read(name, who) &&
				(who->role.len > 0 ||
				    !is_said_in_year(
					span_from(text, at), when))))
				return at +
				    (scan_word(text, at, colon) ? colon.len
								: 0);
		}
		at += utf8_next(text, at, &code);
	}
	*who = (struct who){{NULL, 0}, {NULL, 0}};
	return 0;
}

struct span
occasion_skip_tags(struct span text)
{
	size_t at;

	while (scan_opening_frame(text, 0) > 0) {
		at = 0;
		while (at < text.len && scan_closing_frame(text, at) == 0) {
			uint32_t code;

			at += utf8_next(text, at, &code);
		}
		if (at == text.len)
			return text;
		text = blank_trim(
		    span_from(text, at + scan_closing_frame(text, at)));
	}
	return text;
}

struct span
occasion_cut_day(struct span text)
{
	static const struct span marks[] = {WORD("，"), WORD("-"), WORD("－"),
	    WORD("–"), WORD("—"), WORD(" "), WORD("　")};

	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;) {
		uint32_t code;
		size_t len = WORD_BEGINS(span_from(text, at), marks);

		if (len > 0 && date_is_line(span_from(text, at + len)))
			return (struct span){text.ptr, at};
		at += utf8_next(text, at, &code);
	}
	return text;
}

/* …会议上　省长　王予波: behind the occasion, on its line. */
static void
read_behind(struct span text, struct occasion *occasion)
{
	struct span mark = SPAN("上");
	size_t at;

	for (size_t from = 0; from < text.len; from = at + mark.len) {
		struct span rest = span_from(text, from);

		at = from + find_word(rest, mark);
		if (at + mark.len >= text.len)
			return;
		rest = span_from(text, at + mark.len);
		if (!scan_is_blank(scan_peek(rest, 0)) ||
		    !who_read(rest, &occasion->who))
			continue;
		text.len = at + mark.len;
		occasion->event = occasion_event(text, false);
		return;
	}
}

/* …上的致辞（王予波） */
static void
read_bracketed(struct span text, struct who *who)
{
	struct span before = without_remark(text), inside;

	inside = span_from(text, before.len);
	if (inside.len == 0 || !who_read(inside, who) ||
	    !ends_in_speech(before, true))
		*who = (struct who){{NULL, 0}, {NULL, 0}};
}

/* 董事长王予波：…, no 专访市长王予波：…: with his office in front of what he says. */
static void
read_quoted(struct span text, struct who *who)
{
	static const struct span asked[] = {
	    WORD("专访"), WORD("專訪"), WORD("访"), WORD("訪")};
	size_t at = find_word(text, colon);

	if (at == text.len || at > NAME_MOST || WORD_BEGINS(text, asked) > 0 ||
	    !who_read((struct span){text.ptr, at}, who) || who->role.len == 0)
		*who = (struct who){{NULL, 0}, {NULL, 0}};
}

bool
occasion_begins_with_day(struct span text)
{
	return date_begins(occasion_skip_dashes(text)) > 0;
}

void
occasion_read(struct span text, bool title, struct occasion *occasion)
{
	size_t len;

	*occasion = (struct occasion){.event = {NULL, 0}};
	text = occasion_skip_dashes(text);
	text = occasion_cut_day(title ? occasion_skip_tags(text) : text);
	occasion->event = occasion_event(without_tail(text), title);
	text = read_day(text, occasion);
	if (title && occasion_is_news(without_tail(text))) {
		occasion->event = (struct span){NULL, 0};
		return;
	}
	if (title && !ends_in_speech(text, title)) {
		read_quoted(text, &occasion->who);
		return;
	}
	len = read_speaker(text, occasion);
	/* of 王予波在…工作的日子 he is what it is about */
	if (len > 0 && !ends_in_speech(text, title) && occasion->event.len == 0)
		occasion->who.name.len = occasion->who.role.len =
		    occasion->several.len = 0;
	if (!title && occasion->who.name.len == 0)
		read_behind(text, occasion);
	if (title && occasion->who.name.len == 0)
		read_bracketed(text, &occasion->who);
	/* a day is that of the occasion where the occasion follows */
	if (len == 0 && WORD_BEGINS(text, places) == 0)
		occasion->day.len = 0;
}
