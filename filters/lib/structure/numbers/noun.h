/* Enumerators that name what they count: 变化一：, 景点二：. */
#ifndef NOUN_H
#define NOUN_H

#include <string.h>

#include "structure/numbers/numbered.h"

enum { NOUN_HAN = 4, NOUN_BYTES = 3 };

/* ： stands at text[at].  No branch: none would be foretold. */
static inline unsigned
noun_has_colon(const char *p, size_t at)
{
	return (unsigned)(p[at + 2] == '\x9a') & (unsigned)(p[at] == '\xef');
}

/* A colon stands where it would behind such a label: few lines have it. */
static inline bool
noun_may_begin(struct span text)
{
	const char *p = text.ptr;

	if (text.len > 7 * NOUN_BYTES)
		return (noun_has_colon(p, 6) | noun_has_colon(p, 9) |
			   noun_has_colon(p, 12) | noun_has_colon(p, 15) |
			   noun_has_colon(p, 18)) != 0;
	return text.len > 3 * NOUN_BYTES && memchr(p, 0x9a, text.len) != NULL;
}

/* Like enumerator_read(), for these alone. */
bool noun_read(struct span text, struct enumerator *e);

/* 第一站：, whose number is read; its noun begins at text[at]. */
bool noun_read_counted(struct span text, size_t at, struct enumerator *e);

#endif
