/*
 * Words by which a speaker addresses those present.
 *
 * An address is a list of persons, one of whom at least is named with a word
 * of the closed classes below.
 */
#include "structure/front/salutation.h"

#include "chinese/lexicon.h"
#include "chinese/point.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	SALUTATION_CHARS = 70,
	PERSON_CHARS = 9, /* 各位…, …们 */
	HONOURED_CHARS = 18, /* 尊敬的… */
	TITLE_CHARS = 16, /* 秘书长先生 */
	VOCATIVE_BYTES = 90,
};

/* 各位代表, and not 各位 alone; the second character tells most others. */
static bool
names_all(struct span text)
{
	size_t second = sizeof("各") - 1, len;

	if (!scan_word(text, second, SPAN("位")) &&
	    !scan_word(text, second, SPAN("体")) &&
	    !scan_word(text, second, SPAN("體")))
		return false;
	len = words_begin(text, &words_all_of);
	return len > 0 && len < text.len;
}

/* 同志们, and not 我们 */
static bool
is_plural(struct span text)
{
	return text.len > sizeof("们") - 1 &&
	    (span_ends(text, SPAN("们")) || span_ends(text, SPAN("們"))) &&
	    words_end(text, &words_pronoun) == 0;
}

/* 市民朋友, and not 他的朋友 */
static bool
is_friend(struct span text)
{
	struct span who = text;

	if (!span_ends(text, SPAN("朋友")))
		return false;
	who.len -= sizeof("朋友") - 1;
	return who.len > 0 && !span_ends(who, SPAN("的"));
}

/* 主内的弟兄姊妹: all who belong together. */
static bool
is_kin(struct span text)
{
	return words_end(text, &words_kin) > 0;
}

/* 各位代表在会上说 and 谢谢同学们 name persons, and say more than that. */
static bool
says_more(struct span text)
{
	return words_end(text, &words_tells) > 0 ||
	    words_begin(text, &words_thanks) > 0;
}

static bool
is_person(struct span text)
{
	if (scan_word(text, sizeof("尊敬") - 1, SPAN("的")) &&
	    words_begin(text, &words_honoured) > 0)
		return shape_fits(text, HONOURED_CHARS);
	return text.len <= PERSON_CHARS * 4 &&
	    (names_all(text) || is_plural(text) || is_friend(text) ||
		is_kin(text)) &&
	    shape_fits(text, PERSON_CHARS) && !says_more(text);
}

/* Behind what stands between two persons, or ends the list. */
static size_t
skip_separators(struct span text, size_t at)
{
	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if ((point_of(code) & POINT_PARTS) == 0)
			break;
		at += len;
	}
	return at;
}

struct span
address_next(struct span text, size_t *at)
{
	size_t begin = skip_separators(text, *at), end = begin;

	while ((end = scan_pass_han(text, end)) < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, end, &code);

		if (point_of(code) & POINT_PARTS)
			break;
		end += len;
	}
	*at = end;
	return (struct span){text.ptr + begin, end - begin};
}

size_t
address_title(struct span text)
{
	return words_end(text, &words_addressed);
}

static bool
may_end_address(enum end end)
{
	return end == END_COLON || end == END_STOP || end == END_COMMA ||
	    end == END_OPEN;
}

/* 主席先生: an office, and 先生 behind it; 王先生 may be whoever speaks. */
static bool
is_office_addressed(struct span text)
{
	size_t len = words_end(text, &words_courtesy);

	text.len -= len;
	return len > 0 && address_title(text) > 0;
}

/* 大家好 may stand behind the persons. */
static bool
is_greeting(struct span text)
{
	return words_begin(text, &words_greeting) == text.len;
}

/* A part of a line that may address somebody. */
enum part { PART_PERSON, PART_TITLE, PART_GREETING, PART_OTHER };

/*
 * Most lines are a single part: they are done with before any is compared with
 * the titles.
 */
static enum part
part_of(struct span one, bool alone, size_t persons)
{
	if (is_person(one) || is_office_addressed(one))
		return PART_PERSON;
	if (persons > 0 && is_greeting(one))
		return PART_GREETING;
	return !alone && address_title(one) > 0 && shape_fits(one, TITLE_CHARS)
	    ? PART_TITLE
	    : PART_OTHER;
}

static bool
may_address(const struct line *line)
{
	return line->chars <= SALUTATION_CHARS &&
	    may_end_address((enum end)line->end) &&
	    !span_ends(line_text(line), SPAN("。"));
}

bool
address_is_salutation(const struct line *line)
{
	size_t at = 0, parts[PART_OTHER + 1] = {0};
	struct span text = line_text(line), one;

	if (!may_address(line))
		return false;
	while ((one = address_next(text, &at)).len > 0) {
		size_t persons = parts[PART_PERSON];

		at = skip_separators(text, at);
		parts[part_of(one, persons == 0 && at == text.len, persons)]++;
		/* others may stand in front of a colon alone */
		if (parts[PART_OTHER] > 0 && line->end != END_COLON)
			return false;
	}
	return parts[PART_PERSON] > 0 &&
	    parts[PART_OTHER] <= parts[PART_PERSON];
}

bool
address_begins(struct span text)
{
	struct span one;
	size_t at = 0;

	if (text.len > VOCATIVE_BYTES)
		text.len = utf8_before(text, VOCATIVE_BYTES + 1);
	one = address_next(text, &at);
	if (one.ptr != text.ptr || !is_person(one))
		return false;
	return at < text.len && !scan_is_blank(scan_peek(text, at));
}
