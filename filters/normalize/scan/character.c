/* What single characters are to the rules. */
#include "scan/character.h"

#include <stddef.h>
#include <utf8proc.h>

#include "base/ascii.h"
#include "base/span.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "scan/seen.h"

struct range {
	uint32_t first, last;
};

#define IS_IN(table, code) is_in(table, sizeof(table) / sizeof(*(table)), code)

/* In order, so that a search may stop early. */
static bool
is_in(const struct range *table, size_t count, uint32_t code)
{
	for (size_t i = 0; i < count && code >= table[i].first; i++)
		if (code <= table[i].last)
			return true;
	return false;
}

bool
character_is_control(uint32_t code)
{
	return (code < 0x20 && (code < 0x09 || code > 0x0d)) ||
	    (code >= 0x7f && code < 0xa0 && code != 0x85);
}

bool
character_is_hidden(uint32_t code)
{
	/* Default_Ignorable_Code_Point, and U+FFF9..FFFB. */
	static const struct range hidden[] = {
	    {0x00ad, 0x00ad},
	    {0x034f, 0x034f},
	    {0x061c, 0x061c},
	    {0x115f, 0x1160},
	    {0x17b4, 0x17b5},
	    {0x180b, 0x180f},
	    {0x200b, 0x200f},
	    {0x202a, 0x202e},
	    {0x2060, 0x206f},
	    {0x3164, 0x3164},
	    {0xfe00, 0xfe0f},
	    {0xfeff, 0xfeff},
	    {0xffa0, 0xffa0},
	    {0xfff0, 0xfffb},
	    {0x1bca0, 0x1bca3},
	    {0x1d173, 0x1d17a},
	    {0xe0000, 0xe0fff},
	};

	return IS_IN(hidden, code) || unicode_is_noncharacter(code);
}

bool
character_is_selector(uint32_t code)
{
	return (code >= 0xfe00 && code <= 0xfe0f) ||
	    (code >= 0xe0100 && code <= 0xe01ef);
}

bool
character_is_emoji(uint32_t code)
{
	static const struct range emoji[] = {
	    {0x00a9, 0x00a9},
	    {0x00ae, 0x00ae},
	    {0x203c, 0x203c},
	    {0x2049, 0x2049},
	    {0x2122, 0x2122},
	    {0x2139, 0x2139},
	    {0x2194, 0x21aa},
	    {0x231a, 0x23ff},
	    {0x24c2, 0x24c2},
	    {0x25aa, 0x27bf},
	    {0x2934, 0x2935},
	    {0x2b05, 0x2b55},
	    {0x3030, 0x3030},
	    {0x303d, 0x303d},
	    {0x3297, 0x3299},
	    {0x1f000, 0x1faff},
	};

	return IS_IN(emoji, code);
}

bool
character_is_odd_space(uint32_t code)
{
	static const struct range odd[] = {
	    {0x0009, 0x0009},
	    {0x00a0, 0x00a0},
	    {0x1680, 0x1680},
	    {0x2000, 0x200a},
	    {0x202f, 0x202f},
	    {0x205f, 0x205f},
	};

	return IS_IN(odd, code);
}

bool
character_is_blank(uint32_t code)
{
	if (code >= 0x3000)
		return code == 0x3000;
	return code == ' ' || code == '\t' ||
	    (code >= 0xa0 && character_is_odd_space(code));
}

bool
character_ends_line(uint32_t code)
{
	return code == '\n' || code == '\r';
}

/* A mark, or the second of two characters that become one. */
static bool
joins(const utf8proc_property_t *p, uint32_t code)
{
	return p->combining_class != 0 ||
	    (p->comb_index != UINT16_MAX && p->comb_index >= 0x8000) ||
	    (code >= 0x1160 && code <= 0x11ff);
}

static bool
decomposes(const utf8proc_property_t *p)
{
	return p->decomp_seqindex != UINT16_MAX && p->decomp_type == 0;
}

bool
character_may_compose(uint32_t code)
{
	const utf8proc_property_t *p;

	if (code < 0xc0)
		return false;
	p = utf8proc_get_property((utf8proc_int32_t)code);
	return joins(p, code) || decomposes(p);
}

/* Decomposed and composed it is the same again. */
static bool
returns(uint32_t code)
{
	enum { LONGEST = 32 };
	utf8proc_int32_t to[LONGEST] = {0};
	utf8proc_ssize_t count;
	int boundary = 0;

	count = utf8proc_decompose_char((utf8proc_int32_t)code, to, LONGEST,
	    UTF8PROC_DECOMPOSE | UTF8PROC_STABLE, &boundary);
	if (count > 1 && count <= LONGEST)
		count = utf8proc_normalize_utf32(
		    to, count, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
	return count == 1 && to[0] == (utf8proc_int32_t)code;
}

bool
character_breaks_nfc(uint32_t code)
{
	const utf8proc_property_t *p;

	if (code < 0xc0)
		return false;
	p = utf8proc_get_property((utf8proc_int32_t)code);
	return joins(p, code) || (decomposes(p) && !returns(code));
}

static unsigned
seen_below_3000(uint32_t code)
{
	static const struct range radicals = {0x2e80, 0x2fdf};

	switch (code) {
	case 0:
		return SEEN_NUL | SEEN_CHARACTER;
	case 0x85:
	case 0x2028:
	case 0x2029:
		return SEEN_CHARACTER | SEEN_BLANK;
	case '"':
	case '\'':
	case U'‘':
	case U'’':
		return SEEN_QUOTE;
	case 0x039f: /* Greek O */
	case 0x03bf:
	case 0x041e: /* Cyrillic O */
	case 0x043e:
	case 0x2012: /* figure dash */
	case 0x2013: /* en dash */
	case 0x2015: /* bar */
	case U'•':
	case 0x2027: /* hyphenation point */
	case 0x2236: /* ratio */
	case 0x22ef: /* raised dots */
	case 0x2500: /* line of a table */
	case U'○':
	case 0x25ef: /* large circle */
		return SEEN_MARK;
	default:
		if (character_is_odd_space(code) || code < 0x20)
			return SEEN_CHARACTER | SEEN_BLANK;
		return character_is_control(code) ||
			character_is_hidden(code) ||
			(code >= radicals.first && code <= radicals.last)
		    ? SEEN_CHARACTER
		    : 0;
	}
}

static unsigned
seen_full_width(uint32_t code)
{
	switch (code) {
	case U'＂':
	case U'＇':
		return SEEN_QUOTE;
	case 0xff0d: /* － */
		return SEEN_MARK;
	case U'％':
	case U'．':
	case U'＠':
		return SEEN_WIDTH;
	default:
		break;
	}
	code -= 0xff00 - 0x20;
	return ascii_is_digit(code) || ascii_is_letter(code) ? SEEN_WIDTH : 0;
}

unsigned
character_seen(uint32_t code)
{
	if (code < 0x3000)
		return seen_below_3000(code);
	if (code == 0x3000)
		return SEEN_BLANK;
	if (code == U'。')
		return SEEN_MARK;
	if (code >= 0xff01 && code <= 0xff5e)
		return seen_full_width(code);
	if (code == U'・' || code == 0xfe30 || code == 0xff65)
		return SEEN_MARK;
	if (unicode_is_private(code))
		return SEEN_PRIVATE;
	if (code == 0xfffd || character_is_hidden(code))
		return SEEN_CHARACTER;
	return 0;
}

bool
character_is_one_of(uint32_t code, const char *set)
{
	struct span text = span_of(set);
	uint32_t other;

	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text, at, &other);
		if (other == code)
			return true;
	}
	return false;
}
