/*
 * One character at a time of the quick scan: may a rule touch it where it
 * stands?
 */
#include "see.h"

#include <stdint.h>
#include <string.h>

#include "character.h"
#include "utf8.h"

/* A byte of the text; outside of it there are line ends. */
static unsigned char
at(const struct seer *s, size_t i)
{
	return i < s->len ? s->p[i] : '\n';
}

static unsigned char
before(const struct seer *s, size_t i)
{
	return i > 0 ? s->p[i - 1] : '\n';
}

static bool
is_line_end(unsigned char c)
{
	return c == '\n' || c == '\r';
}

static bool
is_word(unsigned char c)
{
	return (c >= '0' && c <= '9') ||
	    ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* Beside it no rule looks any farther: a letter, a digit, a blank, an end. */
static bool
is_wall(unsigned char c)
{
	return is_word(c) || c == ' ' || c == '\t' || is_line_end(c);
}

/* The three bytes of a character are at p[i]. */
static bool
is_at(const struct seer *s, size_t i, const char *character)
{
	return i < s->len && s->len - i >= 3 &&
	    memcmp(s->p + i, character, 3) == 0;
}

static bool
ends_at(const struct seer *s, size_t i, const char *character)
{
	return i >= 3 && memcmp(s->p + i - 3, character, 3) == 0;
}

/* --- blanks ---------------------------------------------------------------- */

/* The length of the blank at p[i]; 0 where there is none. */
static size_t
blank_at(const struct seer *s, size_t i)
{
	unsigned char second = at(s, i + 1), third = at(s, i + 2);

	switch (at(s, i)) {
	case ' ':
	case '\t':
		return 1;
	case 0xc2:
		return second == 0xa0 ? 2 : 0;
	case 0xe1:
		return second == 0x9a && third == 0x80 ? 3 : 0;
	case 0xe2:
		if (second == 0x81)
			return third == 0x9f ? 3 : 0;
		return second == 0x80 &&
			((third >= 0x80 && third <= 0x8a) || third == 0xaf)
		    ? 3
		    : 0;
	case 0xe3:
		return second == 0x80 && third == 0x80 ? 3 : 0;
	default:
		return 0;
	}
}

/* U+4E00 to U+9FFF, by its bytes. */
static bool
is_han(const struct seer *s, size_t i)
{
	unsigned char first = at(s, i);

	return (first >= 0xe5 && first <= 0xe9) ||
	    (first == 0xe4 && at(s, i + 1) >= 0xb8);
}

/* A run of blanks inside a line that stays as it is. */
static bool
is_peaceful(const struct seer *s, size_t start, size_t end)
{
	if (end - start == 1)
		return s->p[start] == ' ' && before(s, start) != '\r' &&
		    at(s, end) != '\r';
	return end - start == 3 && s->p[start] == 0xe3 && start >= 3 &&
	    is_han(s, start - 3) && is_han(s, end);
}

static bool
ends_line(const struct seer *s, size_t i)
{
	return at(s, i) == '\n' || (s->p[i] == '\r' && at(s, i + 1) == '\n');
}

/* The blanks that begin at p[i]; returns their length. */
static size_t
see_blanks(struct seer *s, size_t i)
{
	size_t end = i, len;
	bool odd = false;

	while ((len = blank_at(s, end)) > 0) {
		odd |= s->p[end] != ' ' && s->p[end] != 0xe3;
		/* NFC makes U+2002 of U+2000, and U+2003 of U+2001. */
		if (s->p[end] == 0xe2)
			s->seen |= SEEN_COMBINING;
		end += len;
	}
	if (before(s, i) == '\n' || ends_line(s, end))
		s->seen |= SEEN_EDGE;
	else if (odd)
		s->seen |= SEEN_CHARACTER | SEEN_BLANK;
	else if (!is_peaceful(s, i, end))
		s->seen |= SEEN_BLANK;
	return end - i;
}

/* --- ASCII ----------------------------------------------------------------- */

/* What may stand before a dot that is a full stop, but for Han. */
static bool
may_precede_stop(unsigned char c)
{
	return c >= 0x80 || c == '"' || c == '\'' || c == ')' || c == ']' ||
	    c == '%';
}

static void
see_dot(struct seer *s, size_t i)
{
	unsigned char left = before(s, i), right = at(s, i + 1);

	if (may_precede_stop(left) && !is_word(right))
		s->seen |= SEEN_PUNCT;
	if (right == '.' || ends_at(s, i, "。") || is_at(s, i + 1, "。"))
		s->seen |= SEEN_MARK;
}

static void
see_hyphen(struct seer *s, size_t i)
{
	if (at(s, i + 1) == '-' || ends_at(s, i, "—") || is_at(s, i + 1, "—"))
		s->seen |= SEEN_MARK;
}

static void
see_bracket(struct seer *s, size_t i)
{
	if (!is_wall(before(s, i)) || !is_wall(at(s, i + 1)))
		s->seen |= SEEN_PUNCT;
	s->bracket = i + 1;
}

static void
see_punct(struct seer *s, size_t i)
{
	unsigned char left = before(s, i), right = at(s, i + 1);

	if ((!is_wall(left) || !is_wall(right)) &&
	    !(s->p[i] == ':' && (right == '/' || right == '\\')))
		s->seen |= SEEN_PUNCT;
}

static void
see_segment_end(struct seer *s)
{
	for (int i = 0; i < QUOTES; i++) {
		const struct see_quotes *quotes = &s->quotes[i];

		if (!quotes->any)
			continue;
		/* No pair is made of marks whose number is odd. */
		if (quotes->broken && !quotes->odd)
			s->seen |= SEEN_QUOTE;
		s->quoting.of[i] =
		    quotes->odd && quotes->open ? QUOTING_OPEN : QUOTING_CLOSED;
		s->quotes[i] = (struct see_quotes){0};
	}
}

static void
see_return(struct seer *s, size_t i)
{
	if (at(s, i + 1) == '\n') {
		s->seen |= SEEN_EDGE;
		return;
	}
	see_segment_end(s);
	s->seen |= SEEN_CHARACTER;
}

static void
see_ascii(struct seer *s, size_t i)
{
	switch (s->p[i]) {
	case '.':
		see_dot(s, i);
		break;
	case '-':
		see_hyphen(s, i);
		break;
	case '(':
	case ')':
		see_bracket(s, i);
		break;
	case '!':
	case ',':
	case ':':
	case ';':
	case '?':
		see_punct(s, i);
		break;
	case '\r':
		see_return(s, i);
		break;
	case '\'':
		if (!is_word(before(s, i)) || !is_word(at(s, i + 1)))
			s->seen |= SEEN_QUOTE;
		break;
	default:
		if (s->p[i] < ' ' || s->p[i] == '"' || s->p[i] == 0x7f)
			s->seen |= character_seen(s->p[i]);
	}
}

/* --- beyond ASCII ---------------------------------------------------------- */

/* Between Latin letters, which may be full-width: no mark of a pair. */
static void
see_apostrophe(struct seer *s, size_t i)
{
	unsigned char left = before(s, i), right = at(s, i + 3);

	if ((is_wall(left) || (i >= 3 && s->p[i - 3] == 0xef)) &&
	    (is_wall(right) || right == 0xef))
		s->seen |= SEEN_QUOTE;
}

/* Opening and closing marks are at peace by turns. */
static void
see_quote(struct see_quotes *quotes, bool opens)
{
	quotes->broken |= quotes->open == opens;
	quotes->any = true;
	quotes->odd = !quotes->odd;
	quotes->open = opens;
}

/* U+2026 is at peace in twos, U+2014 in twos and alone. */
static void
see_pair(struct seer *s, size_t i, const char *character, bool may_be_alone)
{
	bool after = ends_at(s, i, character);
	bool ahead = is_at(s, i + 3, character);

	if (after ? ahead : !ahead && !may_be_alone)
		s->seen |= SEEN_MARK;
}

static void
see_code(struct seer *s, size_t i, uint32_t code)
{
	switch (code) {
	case 0x2014:
		see_pair(s, i, "—", true);
		break;
	case 0x2026:
		see_pair(s, i, "…", false);
		break;
	case 0x2019:
		see_apostrophe(s, i);
		see_quote(&s->quotes[1], false);
		break;
	case 0x2018:
		see_quote(&s->quotes[1], true);
		break;
	case 0x201c:
	case 0x201d:
		see_quote(&s->quotes[0], code == 0x201c);
		break;
	default:
		s->seen |= character_seen(code);
		if (character_breaks_nfc(code))
			s->seen |= SEEN_COMBINING;
	}
}

/*
 * E3 80 81..A9 and EF BC 80..9F, three bytes each: the punctuation of every
 * line, known by its last byte.
 */
static bool
is_plain_mark(const struct seer *s, size_t i)
{
	/* ！（），：；？ */
	static const uint32_t full_width = 1u << 1 | 1u << 8 | 1u << 9 |
	    1u << 12 | 1u << 26 | 1u << 27 | 1u << 31;
	unsigned char middle = at(s, i + 1), last = at(s, i + 2);

	if (s->p[i] == 0xe3)
		return middle == 0x80 && last > 0x80 && last < 0xaa &&
		    (last != 0x82 || !is_at(s, i + 3, "。"));
	return s->p[i] == 0xef && middle == 0xbc && last >= 0x80 &&
	    last < 0xa0 && (full_width >> (last - 0x80) & 1) != 0;
}

static bool
is_tail(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* “ and ”, which are common; false for anything else. */
static bool
see_curly(struct seer *s, size_t i)
{
	unsigned char last = at(s, i + 2);

	if (s->p[i] != 0xe2 || at(s, i + 1) != 0x80 || (last & 0xfe) != 0x9c)
		return false;
	see_quote(&s->quotes[0], last == 0x9c);
	return true;
}

static size_t
see_long(struct seer *s, size_t i)
{
	struct span text = {(const char *)s->p, s->len};
	uint32_t code;
	size_t len;

	if (s->len - i >= 3 && s->p[i] - 0xe4u <= 5 && is_tail(s->p[i + 1]) &&
	    is_tail(s->p[i + 2]))
		return 3;
	if (is_plain_mark(s, i) || see_curly(s, i))
		return 3;
	len = utf8_decode(text, i, &code);
	if (len > 0)
		see_code(s, i, code);
	return len;
}

size_t
see(struct seer *s, size_t i)
{
	if (blank_at(s, i) > 0)
		return see_blanks(s, i);
	if (s->p[i] >= 0x80)
		return see_long(s, i);
	see_ascii(s, i);
	return 1;
}

/* A half-width bracket may be the other one of a pair with these. */
static bool
has_wide_bracket(const struct seer *s, size_t start, size_t end)
{
	const unsigned char *p = s->p + start, *stop = s->p + end;

	while ((p = memchr(p, 0xef, (size_t)(stop - p))) != NULL) {
		if (stop - p >= 3 && p[1] == 0xbc && (p[2] & 0xfe) == 0x88)
			return true;
		p++;
	}
	return false;
}

void
see_line_end(struct seer *s, size_t start, size_t end)
{
	see_segment_end(s);
	if (s->bracket != 0 && has_wide_bracket(s, start, end))
		s->seen |= SEEN_PUNCT;
	s->bracket = 0;
}
