/*
 * Clean text, passed over sixteen bytes at a time.
 *
 * Written with the vector types of gcc and clang, which become plain code
 * where a machine has no vectors.
 */
#include "quick.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { WIDTH = QUICK_WIDTH, AHEAD = 3 };

typedef unsigned char bytes __attribute__((vector_size(WIDTH)));
typedef signed char mask __attribute__((vector_size(WIDTH)));

static bytes
load(const unsigned char *p)
{
	bytes b;

	memcpy(&b, p, sizeof(b));
	return b;
}

static mask
is_in(bytes b, unsigned char first, unsigned char last)
{
	return (mask)((bytes)(b - first) <= (unsigned char)(last - first));
}

/* A byte that begins a character of several bytes. */
static mask
begins(bytes b)
{
	return (mask)((b & 0xc0) == 0xc0);
}

/* 、 to 〩, and none of them at once behind another: 。。。 is an ellipsis. */
static mask
is_cjk_mark(const unsigned char *p)
{
	return (mask)(load(p + 1) == 0x80) & is_in(load(p + 2), 0x81, 0xa9) &
	    (mask)(load(p + 3) != 0xe3);
}

/* （），：； */
static mask
is_full_width_mark(const unsigned char *p)
{
	bytes third = load(p + 2);

	return (mask)(load(p + 1) == 0xbc) &
	    ((mask)(third == 0x8c) | (mask)((third | 1) == 0x89) |
		(mask)((third | 1) == 0x9b));
}

/* All sixteen bytes are clean, the character at either end perhaps cut. */
static bool
is_clean(const unsigned char *p)
{
	bytes here = load(p);
	mask tail = (mask)here < -64;
	mask first = (mask)(here == 0xe3), last = (mask)(here == 0xef);
	mask plain = is_in(here, '0', '9') | is_in(here, '@', '~') |
	    (mask)(here == '\n');
	mask bad = ~(tail | is_in(here, 0xe3, 0xe9) | last | plain) |
	    (tail ^ (begins(load(p - 1)) | begins(load(p - 2)))) |
	    (first & ~is_cjk_mark(p)) | (last & ~is_full_width_mark(p));
	uint64_t half[2];

	memcpy(half, &bad, sizeof(half));
	return (half[0] | half[1]) == 0;
}

static bool
is_lead(unsigned char c)
{
	return (c >= 0xe3 && c <= 0xe9) || c == 0xef;
}

size_t
quick_pass(const unsigned char *p, size_t i, size_t len)
{
	size_t start = i;

	/* A stray tail must not pass for the third byte of what is before. */
	if (i < len && (p[i] & 0xc0) == 0x80)
		return i;
	while (len - i >= WIDTH + AHEAD && is_clean(p + i))
		i += WIDTH;
	if (i == start)
		return i;
	/* A character that is cut is left for the next look. */
	if (is_lead(p[i - 1]))
		return i - 1;
	return is_lead(p[i - 2]) ? i - 2 : i;
}
