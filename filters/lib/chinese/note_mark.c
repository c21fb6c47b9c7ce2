/* The marks of notes, as they are printed. */
#include "chinese/note_mark.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/wide.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/point.h"
#include "chinese/scan.h"

enum {
	STARS_MOST = 3,
	TYPED_MOST = 32, /* bytes of a word that names a note */
};

struct bracket {
	uint32_t open, close;
	enum note_form form;
};

static const struct bracket brackets[] = {
    {'[', ']', NOTE_SQUARE},
    {U'［', U'］', NOTE_SQUARE},
    {U'〔', U'〕', NOTE_SHELL},
    {U'【', U'】', NOTE_LENS},
    {'(', ')', NOTE_ROUND},
    {U'（', U'）', NOTE_ROUND},
};

/*
 * A name that somebody has given a note; its value tells it from others.  The
 * name star is that of * in Markdown.
 */
static size_t
typed_word(struct span text, size_t at, unsigned *value)
{
	size_t end = at;

	*value = 0;
	if (span_starts(span_from(text, at), SPAN("star")))
		return 0;
	while (end < text.len && end - at < TYPED_MOST) {
		unsigned char c = (unsigned char)text.ptr[end];

		if (c <= ' ' || strchr("[]:^", c) != NULL)
			break;
		*value = *value * 31 + c;
		end++;
	}
	return end - at;
}

/* A run of a few, and no more. */
static bool
read_stars(struct span text, size_t at, uint32_t star, struct note_mark *mark)
{
	uint32_t code;

	mark->form = NOTE_STAR;
	mark->value = 0;
	mark->len = 0;
	while (scan_peek(text, at + mark->len) == star) {
		mark->len += utf8_next(text, at + mark->len, &code);
		if (++mark->value > STARS_MOST)
			return false;
	}
	return true;
}

/* [①] is as ① is. */
static size_t
circle_inside(struct span text, size_t at, struct note_mark *mark)
{
	size_t len;

	if (mark->form != NOTE_SQUARE ||
	    numeral_sign(text, at, &mark->value, &len) != SIGN_CIRCLE)
		return 0;
	mark->form = NOTE_CIRCLE;
	return len;
}

/* [*] and 〔*〕 are as * is. */
static size_t
stars_inside(struct span text, size_t at, struct note_mark *mark)
{
	uint32_t code = scan_peek(text, at);
	struct note_mark stars;

	if (mark->form == NOTE_ROUND || (code != '*' && code != U'＊') ||
	    !read_stars(text, at, code, &stars))
		return 0;
	mark->form = NOTE_STAR;
	mark->value = stars.value;
	return stars.len;
}

/* What stands in the bracket at text[at]: a number, 注 and a number, a name. */
static size_t
inside(struct span text, size_t at, struct note_mark *mark)
{
	size_t len = numeral_arabic(text, at, &mark->value), word;
	bool square = mark->form == NOTE_SQUARE;

	if (len == 0 && (square || mark->form == NOTE_SHELL))
		len = numeral_han(text, at, &mark->value);

	if (len > 0)
		return mark->value > 0 ? len : 0;
	word = words_begin(span_from(text, at), &words_note_label);
	if (word > 0) {
		mark->form = NOTE_WORD;
		mark->value = 0;
		return word + numeral_either(text, at + word, &mark->value);
	}
	if (!square)
		return 0;
	mark->form = NOTE_TYPED;
	return typed_word(text, at, &mark->value);
}

static bool
read_bracketed(struct span text, size_t at, const struct bracket *bracket,
    struct note_mark *mark)
{
	uint32_t code;
	size_t from = at + utf8_next(text, at, &code), len;

	mark->form = bracket->form;
	from = scan_skip_blanks(text, from);
	len = circle_inside(text, from, mark);
	if (len == 0)
		len = stars_inside(text, from, mark);
	if (len == 0)
		len = inside(text, from, mark);
	if (len == 0)
		return false;
	from = scan_skip_blanks(text, from + len);
	if (scan_peek(text, from) != bracket->close)
		return false;
	mark->len = from + utf8_next(text, from, &code) - at;
	return true;
}

/* 0 to 9 for ⁰ to ⁹, else -1. */
static int
raised(uint32_t code)
{
	if (code == U'¹')
		return 1;
	if (code == U'²' || code == U'³')
		return (int)(code - U'²') + 2;
	return code == U'⁰' || (code >= U'⁴' && code <= U'⁹')
	    ? (int)(code - U'⁰')
	    : -1;
}

static bool
read_raised(struct span text, size_t at, struct note_mark *mark)
{
	size_t end = at;

	mark->form = NOTE_RAISED;
	mark->value = 0;
	while (end < text.len && mark->value < 100) {
		uint32_t code;
		size_t len = utf8_next(text, end, &code);
		int digit = raised(code);

		if (digit < 0)
			break;
		mark->value = mark->value * 10 + (unsigned)digit;
		end += len;
	}
	mark->len = end - at;
	return mark->value > 0;
}

static bool
read_sign(struct span text, size_t at, struct note_mark *mark)
{
	switch (numeral_sign(text, at, &mark->value, &mark->len)) {
	case SIGN_CIRCLE:
		mark->form = NOTE_CIRCLE;
		return true;
	case SIGN_PAREN:
		mark->form = NOTE_ROUND;
		return true;
	case SIGN_NONE:
	case SIGN_DOT:
	case SIGN_HAN_PAREN:
		break;
	}
	return false;
}

/*
 * [ ( * ［ （ ＊ 【 〔 ① ¹ ⁴: where a mark may begin, and not at each ， and 。, which
 * took a twentieth of what jg-headings does.
 */
static wide_mask
may_be_mark(const unsigned char *p)
{
	wide v = wide_load(p), second = wide_load(p + 1);
	wide third = wide_load(p + 2);

	return (wide_mask)(v == '[') | (wide_mask)(v == '(') |
	    (wide_mask)(v == '*') | (wide_mask)(v == 0xc2) |
	    ((wide_mask)(v == 0xe2) & wide_in(second, 0x81, 0x93)) |
	    ((wide_mask)(v == 0xe3) & (wide_mask)(second == 0x80) &
		((wide_mask)(third == 0x90) | (wide_mask)(third == 0x94))) |
	    ((wide_mask)(v == 0xe3) & (wide_mask)(second == 0x89)) |
	    ((wide_mask)(v == 0xe3) & (wide_mask)(second == 0x8a)) |
	    ((wide_mask)(v == 0xef) & (wide_mask)(second == 0xbc) &
		((wide_mask)(third == 0x88) | (wide_mask)(third == 0x8a) |
		    (wide_mask)(third == 0xbb)));
}

size_t
note_mark_next(struct span text, size_t at)
{
	return wide_find(text, at, may_be_mark);
}

bool
note_mark_read(struct span text, size_t at, struct note_mark *mark)
{
	uint32_t code = scan_peek(text, at);

	*mark = (struct note_mark){NOTE_NONE, 0, 0};
	if (scan_pass_han(text, at) > at || ascii_is_digit(code))
		return false; /* most lines begin so */
	for (size_t i = 0; i < sizeof(brackets) / sizeof(brackets[0]); i++)
		if (code == brackets[i].open)
			return read_bracketed(text, at, &brackets[i], mark);
	if (code == '*' || code == U'＊')
		return read_stars(text, at, code, mark);
	if (raised(code) >= 0)
		return read_raised(text, at, mark);
	return code > 0x2000 && read_sign(text, at, mark);
}

/* 注1： 注①: no bracket, and a colon unless the number is a sign. */
static bool
read_word(struct span text, struct note_mark *mark)
{
	size_t word, len, end;
	enum sign sign;
	uint32_t code;

	if (scan_pass_han(text, 0) == 0 ||
	    (word = words_begin(text, &words_note_label)) == 0)
		return false;
	sign = numeral_sign(text, word, &mark->value, &len);
	if (sign != SIGN_CIRCLE)
		len = numeral_either(text, word, &mark->value);
	if (len == 0)
		return false;
	end = word + len;
	code = scan_peek(text, end);
	if (scan_is_colon(code) || code == U'、')
		end += utf8_next(text, end, &code);
	else if (sign != SIGN_CIRCLE)
		return false;
	mark->form = NOTE_WORD;
	mark->len = end;
	return true;
}

/* 1. 1、 1．, and no 1.5; or 1 and a blank */
static bool
read_point(struct span text, struct note_mark *mark)
{
	size_t len = numeral_arabic(text, 0, &mark->value), tail;

	if (len == 0 || mark->value == 0)
		return false;
	tail = scan_tail(text, len);
	if (tail == 0 ? !scan_is_blank(scan_peek(text, len))
		      : numeral_is_arabic(scan_peek(text, len + tail)))
		return false;
	mark->form = NOTE_POINT;
	mark->len = len + tail;
	return true;
}

static bool
begins(struct span text, bool point, struct note_mark *mark)
{
	return note_mark_read(text, 0, mark) || read_word(text, mark) ||
	    (point && read_point(text, mark));
}

bool
note_mark_begins(struct span text, bool point, struct note_mark *mark)
{
	size_t head = note_mark_head(text);

	if (head > 0 && begins(span_from(text, head), true, mark) &&
	    mark->value == 1 && mark->form != NOTE_TYPED) {
		mark->len += head;
		return true;
	}
	return begins(text, point, mark);
}

/* The character in front of text[at]; a line feed where there is none. */
static uint32_t
before(struct span text, size_t at)
{
	uint32_t code = '\n';

	if (at > 0)
		(void)utf8_next(text, utf8_before(text, at), &code);
	return code;
}

/* 见注〔3〕, 第（2）, 图①, 如（1）: it speaks of something numbered. */
static bool
is_spoken_of(struct span front)
{
	size_t len = words_end(front, &words_numbered_thing);

	/* 代表（1） speaks of none, 表（1） and 见表（1） do */
	return words_end(front, &words_spoken_of_number) > 0 ||
	    (len > 0 && !unicode_is_han(before(front, front.len - len)));
}

/* Text, or what closes it: what a note can be to. */
static bool
ends_text(uint32_t code)
{
	return unicode_is_alphanumeric(code) ||
	    (point_of(code) & POINT_CLOSES) != 0;
}

static bool
ends_sentence(uint32_t code)
{
	return (point_of(code) & POINT_STOPS) != 0;
}

/* ① and （1） count what follows, too; [1] hardly does. */
static bool
counts(enum note_form form)
{
	return form == NOTE_CIRCLE || form == NOTE_ROUND;
}

/* What stands in front lets ①, （1）, * be the mark of a note. */
static bool
stands_behind_text(struct span text, size_t at, const struct note_mark *mark)
{
	struct span front = {text.ptr, at};
	uint32_t code = before(text, at),
		 next = scan_peek(text, at + mark->len);

	if (mark->form == NOTE_STAR)
		return (ends_text(code) || ends_sentence(code)) &&
		    (next == 0 || ends_sentence(next) ||
			(point_of(next) & POINT_CLOSES) != 0);
	if (mark->form == NOTE_RAISED)
		return code != 'm' && code != 'M' && !ascii_is_digit(code);
	return !counts(mark->form) ||
	    ((ends_text(code) || ends_sentence(code)) && !is_spoken_of(front));
}

/* [1] [2]: a line begins with one mark of what it counts, not with two. */
static bool
counts_on(struct span text, size_t end, const struct note_mark *mark)
{
	struct note_mark next;

	return mark->form >= NOTE_SQUARE && mark->form <= NOTE_LENS &&
	    note_mark_read(text, scan_skip_blanks(text, end), &next) &&
	    next.form == mark->form && next.value == mark->value + 1;
}

bool
note_mark_points(
    struct span text, size_t at, bool behind, const struct note_mark *mark)
{
	struct span front = {text.ptr, at};

	if (scan_skip_blanks(text, 0) >= at && mark->form != NOTE_TYPED)
		return behind || counts_on(text, at + mark->len, mark);
	return words_end(front, &words_note_label) == 0 &&
	    !span_ends(front, SPAN("第")) && stands_behind_text(text, at, mark);
}
