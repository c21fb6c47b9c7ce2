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

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/span.h"

enum {
	WIDE = 16,
	WIDE_AHEAD = 2,
	WIDE_SUMS = 255, /* as many masks may be taken from a sum of bytes */
};

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
#ifdef __SSE2__
	/* one instruction, which the compilers do not find by themselves */
	return _mm_movemask_epi8((__m128i)mask) != 0;
#else
	uint64_t half[2];

	memcpy(half, &mask, sizeof(half));
	return (half[0] | half[1]) != 0;
#endif
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

/* Of all the bytes. */
static inline size_t
wide_sum(wide bytes)
{
	static const uint64_t low = 0x00ff00ff00ff00ffu,
			      ones = 0x0001000100010001u;
	uint64_t half[2], pairs;

	memcpy(half, &bytes, sizeof(half));
	pairs = (half[0] & low) + (half[0] >> 8 & low) + (half[1] & low) +
	    (half[1] >> 8 & low);
	return (size_t)(pairs * ones >> 48);
}

/* The bytes in front of one. */
static inline wide_mask
wide_before(size_t end)
{
	static const unsigned char marks[2 * WIDE] = {255, 255, 255, 255, 255,
	    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};

	return (wide_mask)wide_load(marks + WIDE - end);
}

/* In how many bytes of a text a test holds. */
static inline size_t
wide_tally(struct span text, wide_mask (*test)(wide bytes))
{
	const unsigned char *p = (const unsigned char *)text.ptr;
	unsigned char few[WIDE] = {0};
	size_t count = 0, i = 0;

	while (text.len - i >= WIDE) {
		wide sum = {0};
		int n = 0;

		for (; n < WIDE_SUMS - 1 && text.len - i >= 2 * WIDE; n += 2) {
			sum -= (wide)test(wide_load(p + i));
			sum -= (wide)test(wide_load(p + i + WIDE));
			i += 2 * WIDE;
		}
		if (text.len - i >= WIDE && n < WIDE_SUMS) {
			sum -= (wide)test(wide_load(p + i));
			i += WIDE;
		}
		count += wide_sum(sum);
	}
	if (i == text.len)
		return count;
	if (i > 0)
		return count +
		    wide_count(test(wide_load(p + text.len - WIDE)) &
			~wide_before(i + WIDE - text.len));
	memcpy(few, p, text.len);
	return wide_count(test(wide_load(few)) & wide_before(text.len));
}

/* The first byte where it holds; it does in one. */
static inline size_t
wide_first(wide_mask mask)
{
#ifdef __SSE2__
	return (size_t)__builtin_ctz(
	    (unsigned)_mm_movemask_epi8((__m128i)mask));
#else
	uint64_t half[2];
	size_t before;

	memcpy(half, &mask, sizeof(half));
	before = half[0] != 0 ? 0 : sizeof(half[0]);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	return before + (size_t)__builtin_clzll(half[before > 0]) / 8;
#else
	return before + (size_t)__builtin_ctzll(half[before > 0]) / 8;
#endif
#endif
}

/*
 * The bytes of a text from `at` on: WIDE, and WIDE_AHEAD behind them, as the
 * copy in `end` where so many are not left; those behind the text's end are 0.
 */
static inline const unsigned char *
wide_here(struct span text, size_t at, unsigned char end[WIDE + WIDE_AHEAD])
{
	const unsigned char *p = (const unsigned char *)text.ptr + at;

	if (text.len - at >= WIDE + WIDE_AHEAD)
		return p;
	memset(end, 0, WIDE + WIDE_AHEAD);
	return memcpy(end, p, text.len - at);
}

/*
 * The first place at or behind `at` where a test holds, or the length.  It
 * is of the bytes that wide_here() gives, and does not hold for a 0.
 */
static inline size_t
wide_find(
    struct span text, size_t at, wide_mask (*test)(const unsigned char *p))
{
	for (; at < text.len; at += WIDE) {
		unsigned char end[WIDE + WIDE_AHEAD];
		wide_mask mask = test(wide_here(text, at, end));

		if (wide_any(mask))
			return at + wide_first(mask);
	}
	return text.len;
}

#endif
