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
    {FONT_WINGDINGS, 0x28, 1, U'☎'},
    {FONT_WINGDINGS, 0x2a, 1, U'✉'},
    {FONT_WINGDINGS, 0x3f, 1, U'✍'},
    {FONT_WINGDINGS, 0x46, 1, U'☞'},
    {FONT_WINGDINGS, 0x6c, 1, U'●'},
    {FONT_WINGDINGS, 0x6d, 1, U'❍'},
    {FONT_WINGDINGS, 0x6e, 1, U'■'},
    {FONT_WINGDINGS, 0x6f, 1, U'□'},
    {FONT_WINGDINGS, 0x70, 1, U'□'},
    {FONT_WINGDINGS, 0x71, 1, U'❑'},
    {FONT_WINGDINGS, 0x72, 1, U'❒'},
    {FONT_WINGDINGS, 0x74, 1, U'⧫'},
    {FONT_WINGDINGS, 0x75, 1, U'◆'},
    {FONT_WINGDINGS, 0x76, 1, U'❖'},
    {FONT_WINGDINGS, 0x77, 1, U'◆'},
    {FONT_WINGDINGS, 0x80, 1, U'⓪'},
    {FONT_WINGDINGS, 0x81, 10, U'①'},
    {FONT_WINGDINGS, 0x8b, 1, U'⓿'},
    {FONT_WINGDINGS, 0x8c, 10, U'❶'},
    {FONT_WINGDINGS, 0x9e, 1, U'·'},
    {FONT_WINGDINGS, 0x9f, 1, U'•'},
    {FONT_WINGDINGS, 0xa1, 1, U'○'},
    {FONT_WINGDINGS, 0xa4, 1, U'◉'},
    {FONT_WINGDINGS, 0xa7, 1, U'▪'},
    {FONT_WINGDINGS, 0xa8, 1, U'□'},
    {FONT_WINGDINGS, 0xab, 1, U'★'},
    {FONT_WINGDINGS, 0xd8, 1, U'➢'},
    {FONT_WINGDINGS, 0xdf, 1, U'←'},
    {FONT_WINGDINGS, 0xe0, 1, U'→'},
    {FONT_WINGDINGS, 0xe1, 1, U'↑'},
    {FONT_WINGDINGS, 0xe2, 1, U'↓'},
    {FONT_WINGDINGS, 0xe8, 1, U'➔'},
    {FONT_WINGDINGS, 0xf0, 1, U'⇨'},
    {FONT_WINGDINGS, 0xfb, 1, U'✗'},
    {FONT_WINGDINGS, 0xfc, 1, U'✓'},
    {FONT_WINGDINGS, 0xfd, 1, U'☒'},
    {FONT_WINGDINGS, 0xfe, 1, U'☑'},
    {FONT_WINGDINGS_2, 0x4f, 1, U'✗'},
    {FONT_WINGDINGS_2, 0x50, 1, U'✓'},
    {FONT_WINGDINGS_2, 0x51, 1, U'☒'},
    {FONT_WINGDINGS_2, 0x52, 1, U'☑'},
    {FONT_WINGDINGS_2, 0x53, 1, U'☒'},
    {FONT_WINGDINGS_2, 0x54, 1, U'☒'},
    {FONT_WINGDINGS_2, 0x69, 1, U'⓪'},
    {FONT_WINGDINGS_2, 0x6a, 10, U'①'},
    {FONT_WINGDINGS_2, 0x75, 10, U'❶'},
    {FONT_WINGDINGS_2, 0x97, 1, U'●'},
    {FONT_WINGDINGS_2, 0x98, 1, U'●'},
    {FONT_WINGDINGS_2, 0xa2, 1, U'■'},
    {FONT_WINGDINGS_2, 0xa3, 1, U'□'},
    {FONT_SYMBOL, 0x20, 2, 0x20},
    {FONT_SYMBOL, 0x25, 2, 0x25},
    {FONT_SYMBOL, 0x28, 2, 0x28},
    {FONT_SYMBOL, 0x2b, 2, 0x2b},
    {FONT_SYMBOL, 0x2d, 1, 0x2212},
    {FONT_SYMBOL, 0x2e, 18, 0x2e},
    {FONT_SYMBOL, 0x44, 1, U'Δ'},
    {FONT_SYMBOL, 0x53, 1, U'Σ'},
    {FONT_SYMBOL, 0x57, 1, U'Ω'},
    {FONT_SYMBOL, 0x61, 2, U'α'},
    {FONT_SYMBOL, 0x64, 2, U'δ'},
    {FONT_SYMBOL, 0x67, 1, U'γ'},
    {FONT_SYMBOL, 0x6c, 2, U'λ'},
    {FONT_SYMBOL, 0x70, 1, U'π'},
    {FONT_SYMBOL, 0x72, 1, U'ρ'},
    {FONT_SYMBOL, 0x73, 1, U'σ'},
    {FONT_SYMBOL, 0xa3, 1, U'≤'},
    {FONT_SYMBOL, 0xa5, 1, U'∞'},
    {FONT_SYMBOL, 0xac, 1, U'←'},
    {FONT_SYMBOL, 0xad, 1, U'↑'},
    {FONT_SYMBOL, 0xae, 1, U'→'},
    {FONT_SYMBOL, 0xaf, 1, U'↓'},
    {FONT_SYMBOL, 0xb0, 1, U'°'},
    {FONT_SYMBOL, 0xb1, 1, U'±'},
    {FONT_SYMBOL, 0xb3, 1, U'≥'},
    {FONT_SYMBOL, 0xb4, 1, U'×'},
    {FONT_SYMBOL, 0xb7, 1, U'•'},
    {FONT_SYMBOL, 0xb8, 1, U'÷'},
    {FONT_SYMBOL, 0xb9, 1, U'≠'},
    {FONT_SYMBOL, 0xbb, 1, U'≈'},
    {FONT_SYMBOL, 0xbc, 1, U'…'},
    {FONT_SYMBOL, 0xd6, 1, U'√'},
    {FONT_SYMBOL, 0xe5, 1, U'∑'},
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
