/*
 * The label of a speaker at the head of a line.
 *
 * It is a name with a colon behind it, or in brackets, or beside the time at
 * which a recording has him begin: 王小明：, [主持人], 发言人1 00:03,
 * 王小明（局长）：, [00:03] 王小明：.  Time and office belong to the label, and
 * not to the name.
 */
#include "structure/turns/speaker.h"

#include "base/ascii.h"
#include "chinese/clock.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	NAME_CHARS = 24,
	NAME_BYTES = 4 * NAME_CHARS + 4,
	ROLE_CHARS = 40,
	LABEL_BYTES = 4 * (NAME_CHARS + ROLE_CHARS + 20),
};

static int
is_between(uint32_t code, uint32_t first, uint32_t last)
{
	return code - first <= last - first;
}

/* All at once: each line is asked, and no branch would foretell which it is. */
static bool
may_stand_in_name(uint32_t code)
{
	if (code <= 0x7f)
		return code != ',' && code != ';' && code != '"' &&
		    code != '!' && code != '?' && code != '/' && code != '[' &&
		    code != ']' && code != '(' && code != ')';
	return !(is_between(code, 0x2010, 0x2026) |
	    is_between(code, U'。', U'〃') | is_between(code, U'《', U'】') |
	    is_between(code, U'！', U'）') | is_between(code, U'，', U'／') |
	    (code == U'；') | (code == U'？'));
}

/* A figure or a bracket: mostly it is Han, and no time. */
static bool
may_begin_time(struct span text, size_t at)
{
	unsigned char first = at < text.len ? (unsigned char)text.ptr[at] : 0;

	return ascii_is_digit(first) || first == '(' || first == '[' ||
	    first == 0xe3 || first == 0xef;
}

/* The bytes of a time at text[at], also in brackets, or 0. */
static size_t
read_time(struct span text, size_t at)
{
	size_t open, time, close;

	if (!may_begin_time(text, at))
		return 0;
	open = scan_opening(text, at);
	time = clock_read(text, at + open);
	if (time == 0 || open == 0)
		return time;
	close = scan_closing(text, at + open + time);
	return close > 0 ? open + time + close : 0;
}

/* The bytes of brackets at text[at] without a colon inside, or 0. */
static size_t
read_role(struct span text, size_t at)
{
	size_t from = at;

	at += scan_opening(text, at);
	for (unsigned chars = 0;
	     at > from && at < text.len && chars < ROLE_CHARS; chars++) {
		uint32_t code;
		size_t close = scan_closing(text, at);

		if (close > 0)
			return at + close - from;
		at += utf8_next(text, at, &code);
		if (scan_is_colon(code))
			break;
	}
	return 0;
}

/* The bytes of 《…》 at text[at], or 0: 《青禾报》记者. */
static size_t
read_paper(struct span text, size_t at)
{
	size_t from = at;

	if (scan_peek(text, at) != U'《')
		return 0;
	while (at < text.len && at - from < NAME_BYTES) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (code == U'》')
			return at - from;
	}
	return 0;
}

/* The bytes of “…” or 「…」 at text[at], or 0: 网友“小雨妈妈”. */
static size_t
read_alias(struct span text, size_t at)
{
	uint32_t open = scan_peek(text, at), code;
	size_t from = at;

	if (open != u'“' && open != u'「')
		return 0;
	at += 3;
	while (at < text.len) {
		at += utf8_next(text, at, &code);
		if (code == open + 1)
			return at - from;
		if (scan_is_colon(code) || !may_stand_in_name(code))
			break;
	}
	return 0;
}

/* The bytes of a name at text[at], up to what cannot stand in one. */
static size_t
read_name(struct span text, size_t at)
{
	size_t from = at;

	at += read_paper(text, at);
	if (text.len - from > NAME_BYTES)
		text.len = from + NAME_BYTES; /* what begins there is whole */
	while ((at = scan_pass_han(text, at)) < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (scan_is_colon(code) || !may_stand_in_name(code) ||
		    (scan_is_blank(code) &&
			read_time(text, scan_skip_blanks(text, at)) > 0))
			break;
		at += len;
	}
	if (at > from)
		at += read_alias(text, at);
	return at - from;
}

static struct span
trim(struct span text, size_t at, size_t len)
{
	struct span name = {text.ptr + at, len};

	name = span_from(name, scan_skip_blanks(name, 0));
	while (name.len > 0) {
		size_t last = utf8_before(name, name.len);

		if (!scan_is_blank(scan_peek(name, last)))
			break;
		name.len = last;
	}
	return name;
}

/* [主持人], [00:03 王小明], [SPEAKER_00]: */
static bool
read_bracket(struct span text, size_t at, struct speaker *speaker)
{
	size_t time, len, close, open = at;
	uint32_t code = scan_peek(text, at);

	if (code != '[' && code != U'【')
		return false;
	at += scan_opening(text, at);
	time = clock_read(text, at);
	at += time;
	len = read_name(text, at);
	speaker->name = trim(text, at, len);
	at += len;
	len = read_time(text, scan_skip_blanks(text, at));
	if (len > 0)
		at = scan_skip_blanks(text, at) + len;
	close = scan_closing(text, at);
	speaker->timed |= time > 0 || len > 0;
	speaker->head = at + close + scan_colon(text, at + close);
	speaker->bare = !speaker->timed && speaker->head == at + close;
	return close > 0 && speaker->name.len > 0 && at > open;
}

/* What stands behind the name: an office, a time, a colon. */
static bool
read_behind(struct span text, size_t at, bool alone, struct speaker *speaker)
{
	size_t len, next = scan_skip_blanks(text, at), colon;

	if (read_time(text, next) == 0 && (len = read_role(text, next)) > 0) {
		speaker->role = true;
		next = scan_skip_blanks(text, at = next + len);
	}
	len = read_time(text, next);
	if (len > 0) {
		speaker->timed = true;
		next = scan_skip_blanks(text, at = next + len);
	}
	colon = scan_colon(text, next);
	if (colon > 0)
		at = next + colon;
	speaker->head = at;
	if (colon > 0)
		return true;
	if (len > 0) /* text may follow, behind a blank */
		return next == text.len || next > at;
	speaker->bare = speaker->alone = !speaker->timed;
	return next == text.len && (alone || speaker->timed);
}

/* What may stand behind a name, as the ， behind most first clauses may not. */
static bool
may_end_name(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);

	return code == 0 || scan_is_colon(code) || scan_is_blank(code) ||
	    ascii_is_digit(code) || scan_opening(text, at) > 0 ||
	    read_alias(text, at) > 0;
}

/* Most lines begin with a clause, which a ， or 。 parts from the next one. */
static bool
begins_with_clause(struct span text)
{
	size_t at = scan_pass_han(text, 0);
	uint32_t code = scan_peek(text, at);

	if (at == 0 || at == text.len)
		return false;
	return code == U'，' || code == U'。' ||
	    (!may_stand_in_name(code) && !may_end_name(text, at));
}

bool
speaker_read(struct span text, bool alone, struct speaker *speaker)
{
	size_t at, len;

	if (begins_with_clause(text))
		return false;
	*speaker = (struct speaker){.head = 0};
	if (text.len > LABEL_BYTES)
		text.len = utf8_before(text, LABEL_BYTES + 1);
	at = read_time(text, 0);
	speaker->timed = at > 0;
	at = scan_skip_blanks(text, at);
	if (read_bracket(text, at, speaker))
		return shape_fits(speaker->name, NAME_CHARS);
	len = read_name(text, at);
	if (!may_end_name(text, at + len))
		return false;
	speaker->name = trim(text, at, len);
	return speaker->name.len > 0 && shape_fits(speaker->name, NAME_CHARS) &&
	    read_behind(text, at + len, alone, speaker);
}
