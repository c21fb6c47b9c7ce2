/* Hashes. */
#ifndef HASH_H
#define HASH_H

#include <stdint.h>

#include "base/span.h"

/* Without the key nobody can make two texts of one hash. */
struct hash_key {
	uint64_t low, high;
};

/* SipHash-1-3 of the bytes; with the same key the same on every machine. */
uint64_t hash_bytes(struct span bytes, struct hash_key key);

/*
 * A hash that is built unit by unit, of what may at worst be taken for
 * something like it: begin with HASH_START.
 */
#define HASH_START UINT64_C(0xcbf29ce484222325)

static inline uint64_t
hash_unit(uint64_t hash, uint32_t unit)
{
	return (hash ^ unit) * UINT64_C(0x100000001b3);
}

#endif
