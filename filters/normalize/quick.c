/*
 * Clean text, passed over sixteen bytes at a time.
 *
 * Written with the vector types of gcc and clang, which become plain code
 * where a machine has no vectors.
 */
#include "quick.h"

#include <endian.h>
#include <stdint.h>
#include <string.h>

enum { WIDTH = QUICK_WIDTH, BEHIND = 2, AHEAD = 3, FAR = 1024 };

typedef unsigned char bytes __attribute__((vector_size(WIDTH)));
typedef signed char mask __attribute__((vector_size(WIDTH)));

static inline bytes
load(const unsigned char *p)
{
	bytes b;

	memcpy(&b, p, sizeof(b));
	return b;
}

static inline mask
is_in(bytes b, unsigned char first, unsigned char last)
{
	return (mask)((bytes)(b - first) <= (unsigned char)(last - first));
}

/* Where tails must stand: behind the first byte of a longer character. */
static inline mask
wants_tail(const unsigned char *p)
{
	return (mask)((load(p - 1) & 0xc0) == 0xc0) |
	    (mask)((load(p - 2) & 0xe0) == 0xe0);
}

/* 、 to 〩, less a 。 that others may follow: 。。。 is an ellipsis. */
static inline mask
is_cjk_mark(const unsigned char *p)
{
	bytes third = load(p + 2);

	return (mask)(load(p + 1) == 0x80) & is_in(third, 0x81, 0xa9) &
	    ~((mask)(third == 0x82) & (mask)(load(p + 3) == 0xe3));
}

/* （ to ，, ： to ？, and ！ */
static inline mask
is_full_width_mark(const unsigned char *p)
{
	bytes third = load(p + 2);

	return (mask)(load(p + 1) == 0xbc) &
	    (is_in(third, 0x88, 0x8c) | is_in(third, 0x9a, 0x9f) |
		(mask)(third == 0x81));
}

/* The common ASCII that no rule touches, whatever stands beside it. */
static inline mask
is_plain(bytes b)
{
	return is_in(b, '@', '~') | is_in(b, '/', '9') | (mask)(b == '%');
}

/* The bytes that are not clean. */
static inline mask
find_bad(const unsigned char *p, mask line_end)
{
	bytes here = load(p);
	mask tail = (mask)here < -64;
	mask first = (mask)(here == 0xe3), last = (mask)(here == 0xef);
	mask good = tail | is_in(here, 0xe4, 0xe9) | is_plain(here) |
	    ((mask)(here == '\n') & line_end) | (first & is_cjk_mark(p)) |
	    (last & is_full_width_mark(p));

	return ~good | (tail ^ wants_tail(p));
}

static inline bool
is_none(mask m)
{
	uint64_t half[2];

	memcpy(half, &m, sizeof(half));
	return (half[0] | half[1]) == 0;
}

/* The first byte of a mask that is set; there is one. */
static inline size_t
first_of(mask m)
{
	uint64_t half[2];
	size_t i;

	memcpy(half, &m, sizeof(half));
	i = half[0] == 0;
	return i * 8 + (size_t)__builtin_ctzll(le64toh(half[i])) / 8;
}

static bool
is_lead(unsigned char c)
{
	return c >= 0xe0;
}

size_t
quick_pass(const unsigned char *p, size_t i, size_t len, bool stop_at_line)
{
	const mask line_end = (mask){0} - (signed char)!stop_at_line;
	size_t start = i;
	mask bad;

	/* A stray tail must not pass for the third byte of what is before. */
	if (i < BEHIND || i == len || (p[i] & 0xc0) == 0x80)
		return i;
	for (; len - i >= WIDTH + AHEAD; i += WIDTH) {
		/* A third of the time would go into waiting for memory. */
		__builtin_prefetch(p + i + FAR);
		bad = find_bad(p + i, line_end);
		if (!is_none(bad)) {
			i += first_of(bad);
			break;
		}
	}
	if (i == start)
		return i;
	/* A character that is cut is left for the next look. */
	if (is_lead(p[i - 1]))
		return i - 1;
	return i - start > 1 && is_lead(p[i - 2]) ? i - 2 : i;
}

/* At each byte, whether a character of three bytes begins there. */
static inline mask
is_at(const unsigned char *p, const unsigned char *character)
{
	return (mask)(load(p) == character[0]) &
	    (mask)(load(p + 1) == character[1]) &
	    (mask)(load(p + 2) == character[2]);
}

static size_t
sum_of(bytes count)
{
	size_t sum = 0;

	for (size_t i = 0; i < WIDTH; i++)
		sum += count[i];
	return sum;
}

size_t
quick_count(struct span text, const char *character)
{
	enum { MOST = 255 }; /* that a byte can count */
	const unsigned char *p = (const unsigned char *)text.ptr;
	const unsigned char *c = (const unsigned char *)character;
	size_t count = 0, i = 0;

	while (text.len - i >= WIDTH + 2) {
		bytes found = {0};

		for (int n = 0; n < MOST && text.len - i >= WIDTH + 2; n++) {
			found -= (bytes)is_at(p + i, c);
			i += WIDTH;
		}
		count += sum_of(found);
	}
	for (; i + 2 < text.len; i++)
		count += memcmp(p + i, c, 3) == 0;
	return count;
}
