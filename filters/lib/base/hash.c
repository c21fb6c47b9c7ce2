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

/* Up to eight bytes, the first the lowest on every machine. */
static uint64_t
word_at(struct span bytes, size_t at)
{
	uint64_t word = 0;

	for (size_t i = 0; i < 8 && at + i < bytes.len; i++)
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
		take(&s, word_at(bytes, at));
	take(&s, word_at(bytes, at) | (uint64_t)(bytes.len & 0xff) << 56);
	s.v[2] ^= 0xff;
	for (int i = 0; i < 3; i++)
		mix(&s);
	return s.v[0] ^ s.v[1] ^ s.v[2] ^ s.v[3];
}
