/* Numerals at a place in a text: Han, Arabic, Roman, ready-made signs. */
#ifndef NUMERAL_H
#define NUMERAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

enum { NUMERAL_MAX = 9999 };

/*
 * Each reads at text[at] and returns the bytes that the numeral takes, or 0
 * where there is none; the value is set when it is not 0.
 */

/* 一, 十二, 廿一, 一百〇三, 一○ for 10, 壹, 貳; no more than 8 characters. */
size_t numeral_han(struct span text, size_t at, unsigned *value);

/* The same, with what is typed for 〇 between numerals: 二O二五, 二0二五. */
size_t numeral_han_typed(struct span text, size_t at, unsigned *value);

/* 0, the letters O, o of three alphabets, half or full width, and ◯. */
bool numeral_is_false_zero(uint32_t code);

/* The character may stand in a Han numeral; it is 壹, 貳 or their like. */
bool numeral_holds(uint32_t code);
bool numeral_is_formal(uint32_t code);

/*
 * 0 to 9 for 〇 to 九, which may keep a place as in 二〇二四; else -1, for 两,
 * too, which counts only.
 */
int numeral_place(uint32_t code);

/* A digit, half or full width. */
static inline bool
numeral_is_arabic(uint32_t code)
{
	return code - '0' <= 9 || code - U'０' <= 9;
}

/* What such a digit is worth. */
static inline unsigned
numeral_figure(uint32_t code)
{
	return code <= '9' ? code - '0' : code - U'０';
}

/* 甲 to 癸, one character.  The other tells whether it is one, or 上 下 中. */
static inline bool
numeral_begins_stem(uint32_t code)
{
	switch (code) {
	case U'甲':
	case U'乙':
	case U'丙':
	case U'丁':
	case U'戊':
	case U'己':
	case U'庚':
	case U'辛':
	case U'壬':
	case U'癸':
	case U'上':
	case U'下':
	case U'中':
		return true;
	}
	return false;
}
size_t numeral_stem(struct span text, size_t at, unsigned *value);

/* 1 to 3 digits, half or full width, not followed by a fourth. */
size_t numeral_arabic(struct span text, size_t at, unsigned *value);

/* One or the other. */
size_t numeral_either(struct span text, size_t at, unsigned *value);

/* However many digits, half or full width; their value is not asked for. */
size_t numeral_figures(struct span text, size_t at);

/* So many digits, all Arabic or all keeping their places: 2024, 二〇二四. */
size_t numeral_digits(
    struct span text, size_t at, unsigned digits, unsigned *value);

/* What is counted, 1 to 99: 三, 两, 十二, 廿五, 二〇, 12; but not 二三 or 123. */
size_t numeral_count(struct span text, size_t at, unsigned *value);

/*
 * Write 1 to 99, in Arabic or Chinese digits, to bytes[0..NUMERAL_BYTES).
 * Returns how many were written.
 */
enum { NUMERAL_BYTES = 9 };
size_t numeral_write(char *bytes, unsigned value, bool arabic);

/* I to XXXIX in capitals, or the signs Ⅰ to Ⅻ. */
size_t numeral_roman(struct span text, size_t at, unsigned *value);

/* A to Z or a to z, one letter, half or full width; *small tells which. */
size_t numeral_letter(struct span text, size_t at, unsigned *value, int *small);

/* What a ready-made sign such as ①, ⑴, ⒈ or ㈠ looks like. */
enum sign { SIGN_NONE, SIGN_CIRCLE, SIGN_PAREN, SIGN_DOT, SIGN_HAN_PAREN };

enum sign numeral_sign_of(uint32_t code, unsigned *value);
enum sign numeral_sign(
    struct span text, size_t at, unsigned *value, size_t *len);

#endif
