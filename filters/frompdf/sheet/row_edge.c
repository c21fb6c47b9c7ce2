/* What a line begins and ends with. */
#include "sheet/row_edge.h"

#include "base/unicode.h"

enum { WIDE = 0x2e80 };

/* What cannot end a line: “ （ 《 and others. */
static bool
opens(uint32_t code)
{
	switch (code) {
	case U'‘':
	case U'“':
	case U'〈':
	case U'《':
	case U'「':
	case U'『':
	case U'【':
	case U'〔':
	case U'（':
		return true;
	default:
		return false;
	}
}

/* What cannot begin one: punctuation. */
static bool
closes(uint32_t code)
{
	return code >= WIDE
	    ? unicode_is_punctuation(code) && !opens(code)
	    : code == U'”' || code == U'’' || code == U'…' || code == U'—';
}

/* Behind one Han, or behind what is no Han up to a blank. */
static size_t
behind_word(const struct glyph *glyph, size_t i, size_t count)
{
	if (i < count && glyph[i].code >= WIDE)
		return i + 1;
	while (
	    i < count && glyph[i].code < WIDE && unicode_is_ink(glyph[i].code))
		i++;
	return i;
}

double
row_head(const struct glyph *glyph, size_t count)
{
	size_t i = 0, start;

	while (i < count && !unicode_is_ink(glyph[i].code))
		i++;
	start = i;
	while (i < count && opens(glyph[i].code))
		i++;
	i = behind_word(glyph, i, count);
	while (i < count && closes(glyph[i].code))
		i++;
	return i > start ? glyph[i - 1].x2 - glyph[start].x1 : 0;
}

bool
row_is_closed(const struct glyph *glyph, size_t count)
{
	while (count > 0 && !unicode_is_ink(glyph[count - 1].code))
		count--;
	return count > 0 && closes(glyph[count - 1].code);
}
