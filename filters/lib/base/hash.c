/* SipHash-1-3, by Aumasson and Bernstein. */
#include "base/hash.h"

struct state {
	uint64_t v[4];
};

static uint64_t
turn(uint64_t x, unsigned bits)
{
	return x << bits | x >> (64 - bits);
}

static void
mix(struct state *s)
{
	uint64_t *v = s->v;

	v[0] += v[1];
	v[2] += v[3];
	v[1] = turn(v[1], 13) ^ v[0];
	v[3] = turn(v[3], 16) ^ v[2];
	v[0] = turn(v[0], 32) + v[3];
	v[2] += v[1];
	v[1] = turn(v[1], 17) ^ v[2];
	v[3] = turn(v[3], 21) ^ v[0];
	v[2] = turn(v[2], 32);
}

/* Eight bytes, the first the lowest on every machine: one load on most. */
static uint64_t
word_at(const char *bytes)
{
	const unsigned char *b = (const unsigned char *)bytes;

	return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 |
	    (uint64_t)b[3] << 24 | (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 |
	    (uint64_t)b[6] << 48 | (uint64_t)b[7] << 56;
}

/* Those that are left, and how many there are in all. */
static uint64_t
last_word(struct span bytes, size_t at)
{
	uint64_t word = (uint64_t)(bytes.len & 0xff) << 56;

	for (size_t i = 0; at + i < bytes.len; i++)
		word |= (uint64_t)(unsigned char)bytes.ptr[at + i] << 8 * i;
	return word;
}

static void
take(struct state *s, uint64_t word)
{
	s->v[3] ^= word;
	mix(s);
	s->v[0] ^= word;
}

uint64_t
hash_bytes(struct span bytes, struct hash_key key)
{
	struct state s = {{
	    key.low ^ UINT64_C(0x736f6d6570736575),
	    key.high ^ UINT64_C(0x646f72616e646f6d),
	    key.low ^ UINT64_C(0x6c7967656e657261),
	    key.high ^ UINT64_C(0x7465646279746573),
	}};
	size_t at = 0;

	for (; at + 8 <= bytes.len; at += 8)
		take(&s, word_at(bytes.ptr + at));
	take(&s, last_word(bytes, at));
	s.v[2] ^= 0xff;
	for (int i = 0; i < 3; i++)
		mix(&s);
	return s.v[0] ^ s.v[1] ^ s.v[2] ^ s.v[3];
}
