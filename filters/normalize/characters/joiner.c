/* Characters without a shape that shape the letters beside them. */
#include "characters/joiner.h"

#include <stddef.h>

#include "base/ascii.h"
#include "base/unicode.h"
#include "characters/radical.h"
#include "scan/character.h"

enum {
	ZWNJ = 0x200c,
	ZWJ = 0x200d,
	NNBSP = 0x202f,
	MVS = 0x180e,
	FLAG = 0x1f3f4,
	TAG_END = 0xe007f,
};

struct script {
	uint32_t first, last;
};

/* Letters and marks of scripts in which a joiner chooses a shape. */
static const struct script joining[] = {
    {0x0600, 0x07ff}, /* Arabic, Syriac, Thaana, N'Ko */
    {0x0840, 0x0dff}, /* Mandaic, Arabic, Devanagari to Sinhala */
    {0x0f00, 0x109f}, /* Tibetan, Myanmar */
    {0x1780, 0x17ff}, /* Khmer */
    {0x1807, 0x18af}, /* Mongolian */
    {0x1a00, 0x1cff}, /* Tai Tham, Balinese to Vedic */
    {0xa840, 0xa8ff}, /* Phags-pa, Saurashtra, Devanagari */
    {0xa980, 0xaaff}, /* Javanese, Myanmar, Meetei Mayek */
    {0xfb50, 0xfdff}, /* Arabic forms */
    {0xfe70, 0xfefe}, {0x10a00, 0x10fff}, /* Kharoshthi to Sogdian */
    {0x11000, 0x11fff}, /* Brahmi and its kin */
    {0x1e900, 0x1e95f}, /* Adlam */
};

static bool
joins(uint32_t code)
{
	for (size_t i = 0; i < sizeof(joining) / sizeof(joining[0]); i++)
		if (code >= joining[i].first && code <= joining[i].last)
			return !character_is_hidden(code);
	return false;
}

static bool
is_mongolian_letter(uint32_t code)
{
	return code >= 0x1807 && code <= 0x18af && !character_is_hidden(code);
}

static bool
is_mongolian(uint32_t code)
{
	return is_mongolian_letter(code) || (code >= 0x180b && code <= 0x180f);
}

/* U+180B to U+180D and U+180F choose a shape of the letter before them. */
static bool
is_mongolian_selector(uint32_t code)
{
	return code >= 0x180b && code <= 0x180f && code != MVS;
}

static bool
is_joiner(uint32_t code)
{
	return code == ZWNJ || code == ZWJ;
}

/* A joiner may begin a piece of a word, and never follows another. */
static bool
is_joined(uint32_t code, uint32_t before, uint32_t behind)
{
	if (joins(before) || is_mongolian_selector(before))
		return true;
	if (code == ZWJ &&
	    (unicode_is_han(before) || character_is_emoji(before) ||
		character_is_selector(before)))
		return true;
	return !is_joiner(before) && joins(behind);
}

static bool
has_base(uint32_t code, uint32_t before, uint32_t behind)
{
	if (ascii_is_digit(before) || before == '#' || before == '*')
		return code == 0xfe0f && behind == 0x20e3;
	return unicode_is_han(before) || character_is_emoji(before) ||
	    radical_ideograph(before) != 0;
}

/* 🏴 and the letters of a region behind it, up to U+E007F. */
static bool
is_flag_tag(uint32_t code, uint32_t before)
{
	return code >= 0xe0020 && code <= TAG_END &&
	    (before == FLAG || (before >= 0xe0020 && before < TAG_END));
}

bool
joiner_is_rooted(uint32_t code, uint32_t before, uint32_t behind)
{
	if (is_joiner(code))
		return is_joined(code, before, behind);
	if (is_mongolian_selector(code))
		return is_mongolian(before);
	/* Of what is behind, a letter alone is sure to stay there. */
	if (code == MVS || code == NNBSP)
		return is_mongolian(before) && is_mongolian_letter(behind);
	if (character_is_selector(code))
		return has_base(code, before, behind);
	return is_flag_tag(code, before);
}
