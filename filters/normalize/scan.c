/* The quick scan: is it UTF-8, and which stages may find work in it? */
#include "scan.h"

#include <stdint.h>

#include "character.h"
#include "quick.h"
#include "utf8.h"

/* What a first byte calls for. */
enum lead {
	LEAD_PLAIN, /* ASCII that no rule touches */
	LEAD_HAN, /* three bytes, the tails of no interest: U+4000..9FFF */
	LEAD_LINE, /* LF */
	LEAD_BLANK, /* space */
	LEAD_PUNCT, /* half-width punctuation */
	LEAD_DOT, /* dot and hyphen: in runs, too */
	LEAD_OTHER,
};

/* clang-format off */
enum { P = LEAD_PLAIN, H = LEAD_HAN, L = LEAD_LINE, B = LEAD_BLANK,
    U = LEAD_PUNCT, D = LEAD_DOT, O = LEAD_OTHER };

static const unsigned char lead_of[256] = {
	O, O, O, O, O, O, O, O, O, O, L, O, O, O, O, O, /* 00 */
	O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* 10 */
	B, U, O, P, P, P, P, O, U, U, P, P, U, D, D, P, /* 20 */
	P, P, P, P, P, P, P, P, P, P, U, U, P, P, P, U, /* 30 */
	P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, /* 40 */
	P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, /* 50 */
	P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, /* 60 */
	P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, O, /* 70 */
	O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* 80 */
	O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* 90 */
	O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* A0 */
	O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* B0 */
	O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* C0 */
	O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* D0 */
	O, O, O, O, H, H, H, H, H, H, O, O, O, O, O, O, /* E0 */
	O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* F0 */
};
/* clang-format on */

struct scanner {
	const unsigned char *p;
	size_t len;
	unsigned seen;
	bool quoted; /* between “ and ” on this line */
	bool inner; /* between ‘ and ’ */
};

/* A byte of the text; outside of it there are line ends. */
static unsigned char
at(const struct scanner *s, size_t i)
{
	return i < s->len ? s->p[i] : '\n';
}

static unsigned char
before(const struct scanner *s, size_t i)
{
	return i > 0 ? s->p[i - 1] : '\n';
}

static bool
is_tail(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* A space is at peace between two characters that are no blanks. */
static void
see_blank(struct scanner *s, size_t i)
{
	unsigned char left = before(s, i), right = at(s, i + 1);

	if (left == '\n' || left == '\r' || right == '\n' || right == '\r' ||
	    right == ' ')
		s->seen |= SEEN_BLANK;
}

/* Beside it no rule looks any farther: a letter, a digit, a blank, an end. */
static bool
is_wall(unsigned char c)
{
	return (c >= '0' && c <= '9') ||
	    ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == ' ' || c == '\t' ||
	    c == '\n' || c == '\r';
}

static void
see_punct(struct scanner *s, size_t i)
{
	unsigned char left = before(s, i), right = at(s, i + 1);
	unsigned char c = s->p[i];

	if (!is_wall(left) || !is_wall(right) || c == '(' || c == ')')
		s->seen |= SEEN_PUNCT;
	if ((c == '.' || c == '-') && (right == c || left >= 0x80))
		s->seen |= SEEN_MARK;
	if (c == '-' && (left >= 0x80 || right >= 0x80))
		s->seen |= SEEN_MARK;
}

static void
see_line(struct scanner *s)
{
	if (s->quoted || s->inner)
		s->seen |= SEEN_QUOTE;
	s->quoted = s->inner = false;
}

/* Between Latin letters, which may be full-width: no mark of a pair. */
static void
see_apostrophe(struct scanner *s, size_t i)
{
	unsigned char left = before(s, i), right = at(s, i + 3);

	if ((is_wall(left) || (i >= 3 && s->p[i - 3] == 0xef)) &&
	    (is_wall(right) || right == 0xef))
		s->seen |= SEEN_QUOTE;
}

/* Opening and closing marks are at peace by turns. */
static void
see_quote(struct scanner *s, bool *inside, bool opens)
{
	if (*inside == opens)
		s->seen |= SEEN_QUOTE;
	*inside = opens;
}

/* U+2014 and U+2026 are at peace in twos. */
static void
see_pair(struct scanner *s, size_t i)
{
	unsigned char tail = s->p[i + 2];
	bool after = i >= 3 && s->p[i - 1] == tail && s->p[i - 2] == 0x80 &&
	    s->p[i - 3] == 0xe2;
	bool ahead = at(s, i + 3) == 0xe2 && at(s, i + 4) == 0x80 &&
	    at(s, i + 5) == tail;

	if (after == ahead)
		s->seen |= SEEN_MARK;
}

static void
see_code(struct scanner *s, size_t i, uint32_t code)
{
	switch (code) {
	case '\r':
		see_line(s);
		s->seen |= SEEN_CHARACTER;
		break;
	case 0x2014:
	case 0x2026:
		see_pair(s, i);
		break;
	case 0x2019:
		see_apostrophe(s, i);
		see_quote(s, &s->inner, false);
		break;
	case 0x2018:
		see_quote(s, &s->inner, true);
		break;
	case 0x201c:
	case 0x201d:
		see_quote(s, &s->quoted, code == 0x201c);
		break;
	default:
		s->seen |= character_seen(code);
		if (character_may_compose(code))
			s->seen |= SEEN_COMBINING;
	}
}

/* 。 in runs, and with dots, may be an ellipsis. */
static bool
is_lone_stop(const struct scanner *s, size_t i)
{
	return before(s, i) != '.' && at(s, i + 3) != '.' &&
	    !(at(s, i + 3) == 0xe3 && at(s, i + 4) == 0x80 &&
		at(s, i + 5) == 0x82);
}

/*
 * E3 80 81..A9 and EF BC 80..9F, three bytes each: the punctuation of every
 * line, known by its last byte.
 */
static bool
is_plain_mark(const struct scanner *s, size_t i)
{
	/* ！（），：；？ and the full stop's neighbours */
	static const uint32_t full_width = 1u << 1 | 1u << 8 | 1u << 9 |
	    1u << 12 | 1u << 26 | 1u << 27 | 1u << 31;
	unsigned char middle = at(s, i + 1), last = at(s, i + 2);

	if (s->p[i] == 0xe3)
		return middle == 0x80 && last > 0x80 && last < 0xaa &&
		    (last != 0x82 || is_lone_stop(s, i));
	return s->p[i] == 0xef && middle == 0xbc && last >= 0x80 &&
	    last < 0xa0 && (full_width >> (last - 0x80) & 1) != 0;
}

/* Anything else; returns its length, 0 where it is not UTF-8. */
static size_t
see_other(struct scanner *s, size_t i)
{
	struct span text = {(const char *)s->p, s->len};
	uint32_t code;
	size_t len;

	if (is_plain_mark(s, i))
		return 3;
	len = utf8_decode(text, i, &code);
	if (len > 0)
		see_code(s, i, code);
	return len;
}

/* One character that is neither plain nor Han. */
static size_t
see(struct scanner *s, size_t i)
{
	switch ((enum lead)lead_of[s->p[i]]) {
	case LEAD_LINE:
		see_line(s);
		return 1;
	case LEAD_BLANK:
		see_blank(s, i);
		return 1;
	case LEAD_PUNCT:
	case LEAD_DOT:
		see_punct(s, i);
		return 1;
	case LEAD_HAN:
	case LEAD_OTHER:
		return see_other(s, i);
	case LEAD_PLAIN:
		break;
	}
	return 1;
}

/* One character; returns its length, 0 where it is not UTF-8. */
static size_t
pass(struct scanner *s, size_t i)
{
	const unsigned char *p = s->p + i;

	if (s->len - i >= 3 && p[0] - 0xe4u <= 5 && is_tail(p[1]) &&
	    is_tail(p[2]))
		return 3;
	return lead_of[*p] == LEAD_PLAIN ? 1 : see(s, i);
}

bool
scan(struct span text, unsigned *seen, size_t *bad)
{
	struct scanner s = {
	    .p = (const unsigned char *)text.ptr, .len = text.len};
	size_t i = 0;

	while (i < s.len) {
		size_t stop;

		if (i > 1 && !s.quoted && !s.inner)
			i = quick_pass(s.p, i, s.len);
		stop = s.len - i < QUICK_WIDTH ? s.len : i + QUICK_WIDTH;
		while (i < stop) {
			size_t len = pass(&s, i);

			if (len == 0) {
				*bad = i;
				return false;
			}
			i += len;
		}
	}
	see_line(&s);
	*seen = s.seen;
	return true;
}
