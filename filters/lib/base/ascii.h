/* Bytes and characters of ASCII, whatever the locale. */
#ifndef ASCII_H
#define ASCII_H

#include <stdbool.h>
#include <stdint.h>

static inline bool
ascii_is_digit(int64_t c)
{
	return c >= '0' && c <= '9';
}

static inline bool
ascii_is_lower(int64_t c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool
ascii_is_upper(int64_t c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
ascii_is_letter(int64_t c)
{
	return ascii_is_lower(c | 0x20);
}

/* What a digit of a hexadecimal number is worth; -1: it is none. */
static inline int
ascii_hex(int64_t c)
{
	if (ascii_is_digit(c))
		return (int)(c - '0');
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? (int)(c - 'a' + 10) : -1;
}

/* White space, as XML has it. */
static inline bool
ascii_is_space(int64_t c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

#endif
