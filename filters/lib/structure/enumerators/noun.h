/* Enumerators that name what they count: 变化一：, 案例2　. */
#ifndef NOUN_H
#define NOUN_H

#include <string.h>

#include "structure/enumerators/numbered.h"

enum { NOUN_HAN = 4, NOUN_BYTES = 3 };

/* ：, 、 or a blank stands at text[at].  No branch: none would be foretold. */
static inline unsigned
noun_parts(const char *p, size_t at)
{
	unsigned colon =
	    (unsigned)(p[at] == '\xef') & (unsigned)(p[at + 2] == '\x9a');
	unsigned other = (unsigned)(p[at] == '\xe3') &
	    (unsigned)(p[at + 1] == '\x80') &
	    (unsigned)((p[at + 2] & 0xfe) == 0x80);

	return colon | other | (unsigned)(p[at] == ' ');
}

/* A figure, a letter, or the blank in front of one. */
static inline unsigned
noun_counts(const char *p, size_t at)
{
	return (unsigned)((unsigned)(p[at] - '0') <= 9) |
	    (unsigned)((unsigned)(p[at] - 'A') < 26) | (unsigned)(p[at] == ' ');
}

/* A number ends where it would in such a label: few lines have it. */
static inline bool
noun_may_begin(struct span text)
{
	const char *p = text.ptr;

	if (text.len > 7 * NOUN_BYTES)
		return (noun_parts(p, 6) | noun_parts(p, 9) |
			   noun_parts(p, 12) | noun_parts(p, 15) |
			   noun_parts(p, 18) | noun_counts(p, 3) |
			   noun_counts(p, 6) | noun_counts(p, 9) |
			   noun_counts(p, 12)) != 0;
	return text.len > 2 * NOUN_BYTES;
}

/* Like enumerator_read(), for these alone. */
bool noun_read(struct span text, struct enumerator *e);

/* Q1：水从哪里来？, 问一：…？: a question, which its number may head. */
bool noun_read_question(struct span text, struct enumerator *e);

/*
 * The bytes of an aside between what is counted and a colon, or 0; mostly it is
 * of time: 第一阶段（3月至5月）：.
 */
size_t noun_aside(struct span text, size_t at);

/* 第一站：, whose number is read; its noun begins at text[at]. */
bool noun_read_counted(struct span text, size_t at, struct enumerator *e);

#endif
