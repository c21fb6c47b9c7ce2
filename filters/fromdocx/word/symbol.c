/* Signs of fonts that have pictures in the place of letters. */
#include "word/symbol.h"

#include <stddef.h>
#include <strings.h>

enum font { FONT_WINGDINGS, FONT_WINGDINGS_2, FONT_SYMBOL, FONTS };

static const struct span fonts[FONTS] = {
    [FONT_WINGDINGS] = {"Wingdings", 9},
    [FONT_WINGDINGS_2] = {"Wingdings 2", 11},
    [FONT_SYMBOL] = {"Symbol", 6},
};

/* Those that papers have: boxes, ticks, bullets, arrows, numbers, Greek. */
static const struct {
	enum font font;
	unsigned char code, count; /* so many from that one on */
	uint32_t character;
} symbols[] = {
    {FONT_WINGDINGS, 0x28, 1, 0x260e},
    {FONT_WINGDINGS, 0x2a, 1, 0x2709},
    {FONT_WINGDINGS, 0x3f, 1, 0x270d},
    {FONT_WINGDINGS, 0x46, 1, 0x261e},
    {FONT_WINGDINGS, 0x6c, 1, 0x25cf},
    {FONT_WINGDINGS, 0x6d, 1, 0x274d},
    {FONT_WINGDINGS, 0x6e, 1, 0x25a0},
    {FONT_WINGDINGS, 0x6f, 1, 0x25a1},
    {FONT_WINGDINGS, 0x70, 1, 0x25a1},
    {FONT_WINGDINGS, 0x71, 1, 0x2751},
    {FONT_WINGDINGS, 0x72, 1, 0x2752},
    {FONT_WINGDINGS, 0x74, 1, 0x29eb},
    {FONT_WINGDINGS, 0x75, 1, 0x25c6},
    {FONT_WINGDINGS, 0x76, 1, 0x2756},
    {FONT_WINGDINGS, 0x77, 1, 0x25c6},
    {FONT_WINGDINGS, 0x80, 1, 0x24ea},
    {FONT_WINGDINGS, 0x81, 10, 0x2460},
    {FONT_WINGDINGS, 0x8b, 1, 0x24ff},
    {FONT_WINGDINGS, 0x8c, 10, 0x2776},
    {FONT_WINGDINGS, 0x9e, 1, 0x00b7},
    {FONT_WINGDINGS, 0x9f, 1, 0x2022},
    {FONT_WINGDINGS, 0xa1, 1, 0x25cb},
    {FONT_WINGDINGS, 0xa4, 1, 0x25c9},
    {FONT_WINGDINGS, 0xa7, 1, 0x25aa},
    {FONT_WINGDINGS, 0xa8, 1, 0x25a1},
    {FONT_WINGDINGS, 0xab, 1, 0x2605},
    {FONT_WINGDINGS, 0xd8, 1, 0x27a2},
    {FONT_WINGDINGS, 0xdf, 1, 0x2190},
    {FONT_WINGDINGS, 0xe0, 1, 0x2192},
    {FONT_WINGDINGS, 0xe1, 1, 0x2191},
    {FONT_WINGDINGS, 0xe2, 1, 0x2193},
    {FONT_WINGDINGS, 0xe8, 1, 0x2794},
    {FONT_WINGDINGS, 0xf0, 1, 0x21e8},
    {FONT_WINGDINGS, 0xfb, 1, 0x2717},
    {FONT_WINGDINGS, 0xfc, 1, 0x2713},
    {FONT_WINGDINGS, 0xfd, 1, 0x2612},
    {FONT_WINGDINGS, 0xfe, 1, 0x2611},
    {FONT_WINGDINGS_2, 0x4f, 1, 0x2717},
    {FONT_WINGDINGS_2, 0x50, 1, 0x2713},
    {FONT_WINGDINGS_2, 0x51, 1, 0x2612},
    {FONT_WINGDINGS_2, 0x52, 1, 0x2611},
    {FONT_WINGDINGS_2, 0x53, 1, 0x2612},
    {FONT_WINGDINGS_2, 0x54, 1, 0x2612},
    {FONT_WINGDINGS_2, 0x69, 1, 0x24ea},
    {FONT_WINGDINGS_2, 0x6a, 10, 0x2460},
    {FONT_WINGDINGS_2, 0x75, 10, 0x2776},
    {FONT_WINGDINGS_2, 0x97, 1, 0x25cf},
    {FONT_WINGDINGS_2, 0x98, 1, 0x25cf},
    {FONT_WINGDINGS_2, 0xa2, 1, 0x25a0},
    {FONT_WINGDINGS_2, 0xa3, 1, 0x25a1},
    {FONT_SYMBOL, 0x20, 2, 0x20},
    {FONT_SYMBOL, 0x25, 2, 0x25},
    {FONT_SYMBOL, 0x28, 2, 0x28},
    {FONT_SYMBOL, 0x2b, 2, 0x2b},
    {FONT_SYMBOL, 0x2d, 1, 0x2212},
    {FONT_SYMBOL, 0x2e, 18, 0x2e},
    {FONT_SYMBOL, 0x44, 1, 0x394},
    {FONT_SYMBOL, 0x53, 1, 0x3a3},
    {FONT_SYMBOL, 0x57, 1, 0x3a9},
    {FONT_SYMBOL, 0x61, 2, 0x3b1},
    {FONT_SYMBOL, 0x64, 2, 0x3b4},
    {FONT_SYMBOL, 0x67, 1, 0x3b3},
    {FONT_SYMBOL, 0x6c, 2, 0x3bb},
    {FONT_SYMBOL, 0x70, 1, 0x3c0},
    {FONT_SYMBOL, 0x72, 1, 0x3c1},
    {FONT_SYMBOL, 0x73, 1, 0x3c3},
    {FONT_SYMBOL, 0xa3, 1, 0x2264},
    {FONT_SYMBOL, 0xa5, 1, 0x221e},
    {FONT_SYMBOL, 0xac, 1, 0x2190},
    {FONT_SYMBOL, 0xad, 1, 0x2191},
    {FONT_SYMBOL, 0xae, 1, 0x2192},
    {FONT_SYMBOL, 0xaf, 1, 0x2193},
    {FONT_SYMBOL, 0xb0, 1, 0xb0},
    {FONT_SYMBOL, 0xb1, 1, 0xb1},
    {FONT_SYMBOL, 0xb3, 1, 0x2265},
    {FONT_SYMBOL, 0xb4, 1, 0xd7},
    {FONT_SYMBOL, 0xb7, 1, 0x2022},
    {FONT_SYMBOL, 0xb8, 1, 0xf7},
    {FONT_SYMBOL, 0xb9, 1, 0x2260},
    {FONT_SYMBOL, 0xbb, 1, 0x2248},
    {FONT_SYMBOL, 0xbc, 1, 0x2026},
    {FONT_SYMBOL, 0xd6, 1, 0x221a},
    {FONT_SYMBOL, 0xe5, 1, 0x2211},
};

static enum font
font_of(struct span name)
{
	enum font font = 0;

	while (font < FONTS &&
	    (name.len != fonts[font].len ||
		strncasecmp(name.ptr, fonts[font].ptr, name.len) != 0))
		font++;
	return font;
}

bool
symbol_is_font(struct span font)
{
	static const struct span others[] = {
	    {"Wingdings 3", 11}, {"Webdings", 8}, {"Marlett", 7}};
	bool is = font_of(font) < FONTS;

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		is = is || span_equal(font, others[i]);
	return is;
}

uint32_t
symbol_character(struct span name, uint32_t code)
{
	enum font font = font_of(name);

	if (code >= 0xf000 && code <= 0xf0ff)
		code -= 0xf000;
	for (size_t i = 0; i < sizeof(symbols) / sizeof(symbols[0]); i++)
		if (symbols[i].font == font && code >= symbols[i].code &&
		    code < (uint32_t)symbols[i].code + symbols[i].count)
			return symbols[i].character + (code - symbols[i].code);
	return 0;
}
