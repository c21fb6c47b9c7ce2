/*
 * One character at a time of the quick scan: may a rule touch it where it
 * stands?
 */
#include "scan/see.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "scan/character.h"

/* Between Latin letters, which may be full-width: no mark of a pair. */
static void
see_apostrophe(struct seer *s, size_t i)
{
	unsigned char left = see_before(s, i), right = see_at(s, i + 3);

	if ((see_is_wall(left) || (i >= 3 && s->p[i - 3] == 0xef)) &&
	    (see_is_wall(right) || right == 0xef))
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
	bool after = see_was(s, i, character);
	bool ahead = see_is(s, i + 3, character);

	if (after ? ahead : !ahead && !may_be_alone)
		s->seen |= SEEN_MARK;
}

static void
see_code(struct seer *s, size_t i, uint32_t code)
{
	switch (code) {
	case U'—':
		see_pair(s, i, "—", true);
		break;
	case U'…':
		see_pair(s, i, "…", false);
		break;
	case U'’':
		see_apostrophe(s, i);
		see_quote(&s->quotes[1], false);
		break;
	case U'‘':
		see_quote(&s->quotes[1], true);
		break;
	case U'“':
	case U'”':
		see_quote(&s->quotes[0], code == U'“');
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
	unsigned char middle = see_at(s, i + 1), last = see_at(s, i + 2);

	if (s->p[i] == 0xe3)
		return middle == 0x80 && last > 0x80 && last < 0xaa &&
		    (last != 0x82 || !see_is(s, i + 3, "。"));
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
	unsigned char last = see_at(s, i + 2);

	if (s->p[i] != 0xe2 || see_at(s, i + 1) != 0x80 ||
	    (last & 0xfe) != 0x9c)
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
	if (is_plain_mark(s, i))
		return 3;
	len = utf8_decode(text, i, &code);
	if (len > 0)
		see_code(s, i, code);
	return len;
}

size_t
see(struct seer *s, size_t i)
{
	if (see_curly(s, i))
		return 3;
	if (see_blank_length(s, i) > 0)
		return see_blanks(s, i);
	if (s->p[i] >= 0x80)
		return see_long(s, i);
	see_ascii(s, i);
	return 1;
}

void
see_part_end(struct seer *s)
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
	see_part_end(s);
	if (s->bracket && has_wide_bracket(s, start, end))
		s->seen |= SEEN_PUNCT;
	s->bracket = false;
}
