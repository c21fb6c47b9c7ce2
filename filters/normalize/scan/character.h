/* What single characters are to the rules. */
#ifndef CHARACTER_H
#define CHARACTER_H

#include <stdbool.h>
#include <stdint.h>

/* The bits of enum seen that a character outside ASCII or a control calls for;
 * SEEN_COMBINING is not among them. */
unsigned character_seen(uint32_t code);

/* C0 and C1 controls, but for those that another rule knows. */
bool character_is_control(uint32_t code);

/*
 * Format characters without a shape of their own: zero-width, direction, tags,
 * variation selectors; and noncharacters.
 */
bool character_is_hidden(uint32_t code);

bool character_is_selector(uint32_t code);

/* Emoji and symbols that have an emoji shape, but for digits, # and *. */
bool character_is_emoji(uint32_t code);

/* A blank inside a line other than space and U+3000: TAB, NBSP, U+2003, … */
bool character_is_odd_space(uint32_t code);

/* Space, U+3000 and the odd spaces. */
bool character_is_blank(uint32_t code);

/*
 * May not stay as it is in NFC, alone or behind the character before it.
 * Where it is false for a character, nothing before it reaches across.
 */
bool character_may_compose(uint32_t code);

/*
 * Where this is false for all characters of a text, the text is in NFC: the
 * quick check of UAX #15.
 */
bool character_breaks_nfc(uint32_t code);

/* LF and CR. */
bool character_ends_line(uint32_t code);

/* The character is among those of a string. */
bool character_is_one_of(uint32_t code, const char *set);

#endif
