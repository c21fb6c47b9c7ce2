/* Blanks in the quick scan. */
#include "scan/see.h"

size_t
see_blank_length(const struct seer *s, size_t i)
{
	unsigned char second = see_at(s, i + 1), third = see_at(s, i + 2);

	switch (see_at(s, i)) {
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
	unsigned char first = see_at(s, i);

	return (first >= 0xe5 && first <= 0xe9) ||
	    (first == 0xe4 && see_at(s, i + 1) >= 0xb8);
}

/* A run of blanks inside a line that stays as it is. */
static bool
is_peaceful(const struct seer *s, size_t start, size_t end)
{
	if (end - start == 1)
		return s->p[start] == ' ' && see_before(s, start) != '\r' &&
		    see_at(s, end) != '\r';
	return end - start == 3 && s->p[start] == 0xe3 && start >= 3 &&
	    is_han(s, start - 3) && is_han(s, end);
}

static bool
ends_line(const struct seer *s, size_t i)
{
	return see_at(s, i) == '\n' ||
	    (s->p[i] == '\r' && see_at(s, i + 1) == '\n');
}

size_t
see_blanks(struct seer *s, size_t i)
{
	size_t end = i, len;
	bool odd = false;

	while ((len = see_blank_length(s, end)) > 0) {
		odd |= s->p[end] != ' ' && s->p[end] != 0xe3;
		/* NFC makes U+2002 of U+2000, and U+2003 of U+2001. */
		if (s->p[end] == 0xe2)
			s->seen |= SEEN_COMBINING;
		end += len;
	}
	if (see_before(s, i) == '\n' || ends_line(s, end))
		s->seen |= SEEN_EDGE;
	else if (odd)
		s->seen |= SEEN_CHARACTER | SEEN_BLANK;
	else if (!is_peaceful(s, i, end))
		s->seen |= SEEN_BLANK;
	return end - i;
}
