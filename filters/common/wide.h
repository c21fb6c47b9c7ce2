/*
 * Sixteen bytes at once.
 *
 * Written with the vector types of gcc and clang, which become plain code
 * where a machine has no vectors.
 */
#ifndef WIDE_H
#define WIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { WIDE = 16 };

typedef unsigned char wide __attribute__((vector_size(WIDE)));

/* What a comparison gives: 0 or -1 in each byte. */
typedef signed char wide_mask __attribute__((vector_size(WIDE)));

static inline wide
wide_load(const unsigned char *p)
{
	wide bytes;

	memcpy(&bytes, p, sizeof(bytes));
	return bytes;
}

static inline wide_mask
wide_in(wide bytes, unsigned char first, unsigned char last)
{
	return (
	    wide_mask)((wide)(bytes - first) <= (unsigned char)(last - first));
}

/* Tails of UTF-8. */
static inline wide_mask
wide_tails(wide bytes)
{
	return (wide_mask)bytes < -64;
}

static inline bool
wide_any(wide_mask mask)
{
	uint64_t half[2];

	memcpy(half, &mask, sizeof(half));
	return (half[0] | half[1]) != 0;
}

/* In how many of the bytes it holds. */
static inline size_t
wide_count(wide_mask mask)
{
	static const uint64_t ones = 0x0101010101010101u;
	uint64_t half[2];

	memcpy(half, &mask, sizeof(half));
	return (size_t)((((half[0] & ones) + (half[1] & ones)) * ones) >> 56);
}

#endif
