/* Signs of fonts that have pictures in the place of letters. */
#ifndef SYMBOL_H
#define SYMBOL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

/* Wingdings, Symbol and their like: their text is no text. */
bool symbol_is_font(struct span font);

/*
 * The character of Unicode that looks as that of the font, or 0 where none is
 * known.  Codes from U+F000 on stand for those less that.
 */
uint32_t symbol_character(struct span font, uint32_t code);

#endif
