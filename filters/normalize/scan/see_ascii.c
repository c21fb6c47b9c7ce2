/* ASCII in the quick scan, but for blanks and LF. */
#include "scan/character.h"
#include "scan/see.h"

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
	unsigned char left = see_before(s, i), right = see_at(s, i + 1);

	if (may_precede_stop(left) && !see_is_word(right))
		s->seen |= SEEN_PUNCT;
	if (right == '.' || see_was(s, i, "。") || see_is(s, i + 1, "。"))
		s->seen |= SEEN_MARK;
}

static void
see_hyphen(struct seer *s, size_t i)
{
	if (see_at(s, i + 1) == '-' || see_was(s, i, "—") ||
	    see_is(s, i + 1, "—"))
		s->seen |= SEEN_MARK;
}

static void
see_bracket(struct seer *s, size_t i)
{
	if (!see_is_wall(see_before(s, i)) || !see_is_wall(see_at(s, i + 1)))
		s->seen |= SEEN_PUNCT;
	s->bracket = true;
}

/* A letter or 0 behind one of 一 to 九. */
static void
see_zero(struct seer *s, size_t i)
{
	static const char numerals[] = "一二三四五六七八九〇";

	for (size_t k = 0; k < sizeof(numerals) - 1; k += 3)
		if (see_was(s, i, numerals + k))
			s->seen |= SEEN_MARK;
}

static void
see_punct(struct seer *s, size_t i)
{
	unsigned char left = see_before(s, i), right = see_at(s, i + 1);

	if ((!see_is_wall(left) || !see_is_wall(right)) &&
	    !(s->p[i] == ':' && (right == '/' || right == '\\')))
		s->seen |= SEEN_PUNCT;
}

static void
see_return(struct seer *s, size_t i)
{
	if (see_at(s, i + 1) == '\n') {
		s->seen |= SEEN_EDGE;
		return;
	}
	see_part_end(s);
	s->seen |= SEEN_CHARACTER;
}

void
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
	case '0':
	case 'O':
	case 'o':
		see_zero(s, i);
		break;
	case '\r':
		see_return(s, i);
		break;
	case '\'':
		if (!see_is_word(see_before(s, i)) ||
		    !see_is_word(see_at(s, i + 1)))
			s->seen |= SEEN_QUOTE;
		break;
	default:
		if (s->p[i] < ' ' || s->p[i] == '"' || s->p[i] == 0x7f)
			s->seen |= character_seen(s->p[i]);
	}
}
