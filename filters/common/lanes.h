/*
 * Sixteen bytes at a time.
 *
 * Text is mostly bytes that ask for nothing; these pass over many of them with
 * one test.  Compilers make single instructions of them where the machine has
 * such, and loops where not.
 */
#ifndef LANES_H
#define LANES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { LANES = 16 };

typedef unsigned char lanes __attribute__((vector_size(LANES)));

/* The bytes from the address on. */
static inline lanes
lanes_load(const char *bytes)
{
	lanes loaded;

	memcpy(&loaded, bytes, LANES);
	return loaded;
}

/* Comparing two gives 0xff where it holds, else 0. */
static inline bool
lanes_any(lanes held)
{
	uint64_t half[2];

	memcpy(half, &held, LANES);
	return (half[0] | half[1]) != 0;
}

/* In how many places it holds. */
static inline size_t
lanes_count(lanes held)
{
	static const uint64_t ones = 0x0101010101010101u;
	uint64_t half[2];

	memcpy(half, &held, LANES);
	return (size_t)((((half[0] & ones) + (half[1] & ones)) * ones) >> 56);
}

#endif
