/* Clean text, passed over sixteen bytes at a time. */
#include "scan/quick.h"

enum { BEHIND = 2, AHEAD = 3, FAR = 1024 };

/* Where tails must stand: behind the first byte of a longer character. */
static inline wide_mask
wants_tail(const unsigned char *p)
{
	return (wide_mask)((wide_load(p - 1) & 0xc0) == 0xc0) |
	    (wide_mask)((wide_load(p - 2) & 0xe0) == 0xe0);
}

/* 、 to 〩, less a 。 that others may follow: 。。。 is an ellipsis. */
static inline wide_mask
is_cjk_mark(const unsigned char *p)
{
	wide third = wide_load(p + 2);

	return (wide_mask)(wide_load(p + 1) == 0x80) &
	    wide_in(third, 0x81, 0xa9) &
	    ~((wide_mask)(third == 0x82) &
		(wide_mask)(wide_load(p + 3) == 0xe3));
}

/* （ to ，, ： to ？, and ！ */
static inline wide_mask
is_full_width_mark(const unsigned char *p)
{
	wide third = wide_load(p + 2);

	return (wide_mask)(wide_load(p + 1) == 0xbc) &
	    (wide_in(third, 0x88, 0x8c) | wide_in(third, 0x9a, 0x9f) |
		(wide_mask)(third == 0x81));
}

/* The common ASCII that no rule touches, whatever stands beside it. */
static inline wide_mask
is_plain(wide b)
{
	return wide_in(b, '@', '~') | wide_in(b, '/', '9') |
	    (wide_mask)(b == '%');
}

/* 0, O and o behind what is not ASCII, which may be a numeral of Han. */
static inline wide_mask
is_zero(const unsigned char *p, wide b)
{
	return ((wide_mask)(b == '0') | (wide_mask)((b | 0x20) == 'o')) &
	    (wide_mask)(wide_load(p - 1) >= 0x80);
}

/* The bytes that are not clean. */
static inline wide_mask
find_bad(const unsigned char *p, wide_mask line_end)
{
	wide here = wide_load(p);
	wide_mask tail = wide_tails(here);
	wide_mask first = (wide_mask)(here == 0xe3),
		  last = (wide_mask)(here == 0xef);
	wide_mask good = tail | wide_in(here, 0xe4, 0xe9) |
	    (is_plain(here) & ~is_zero(p, here)) |
	    ((wide_mask)(here == '\n') & line_end) | (first & is_cjk_mark(p)) |
	    (last & is_full_width_mark(p));

	return ~good | (tail ^ wants_tail(p));
}

static bool
is_lead(unsigned char c)
{
	return c >= 0xe0;
}

size_t
quick_pass(const unsigned char *p, size_t i, size_t len, bool stop_at_line)
{
	const wide_mask line_end = (wide_mask){0} - (signed char)!stop_at_line;
	size_t start = i;
	wide_mask bad;

	/* A stray tail must not pass for the third byte of what is before. */
	if (i < BEHIND || i == len || (p[i] & 0xc0) == 0x80)
		return i;
	for (; len - i >= WIDE + AHEAD; i += WIDE) {
		/* A third of the time would go into waiting for memory. */
		__builtin_prefetch(p + i + FAR);
		bad = find_bad(p + i, line_end);
		if (wide_any(bad)) {
			i += wide_first(bad);
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

/* At each byte, whether a character of three wide begins there. */
static inline wide_mask
is_at(const unsigned char *p, const unsigned char *character)
{
	return (wide_mask)(wide_load(p) == character[0]) &
	    (wide_mask)(wide_load(p + 1) == character[1]) &
	    (wide_mask)(wide_load(p + 2) == character[2]);
}

size_t
quick_count(struct span text, const char *character)
{
	enum { MOST = 255 }; /* that a byte can count */
	const unsigned char *p = (const unsigned char *)text.ptr;
	const unsigned char *c = (const unsigned char *)character;
	size_t count = 0, i = 0;

	while (text.len - i >= WIDE + 2) {
		wide found = {0};

		for (int n = 0; n < MOST && text.len - i >= WIDE + 2; n++) {
			found -= (wide)is_at(p + i, c);
			i += WIDE;
		}
		count += wide_sum(found);
	}
	for (; i + 2 < text.len; i++)
		count += memcmp(p + i, c, 3) == 0;
	return count;
}
