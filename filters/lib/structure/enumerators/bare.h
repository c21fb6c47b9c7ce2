/* Enumerators that are a numeral with what stands behind it: 一、 1. 1.2 A. */
#ifndef BARE_H
#define BARE_H

#include <string.h>

#include "structure/enumerators/numbered.h"

/* Like enumerator_read(), for these alone; *e is empty. */
bool bare_read_han(struct span text, struct enumerator *e);
bool bare_read_arabic(struct span text, struct enumerator *e);
bool bare_read_latin(struct span text, struct enumerator *e);

/* What stands behind 甲 or 上 may belong to such: 、 ． . or 篇 编 卷 部 集. */
static inline bool
bare_may_be_stem(struct span text)
{
	unsigned char second = text.len > 5 ? (unsigned char)text.ptr[3] : 0;

	return second == 0xe3 || second == 0xef || second == '.' ||
	    (second != 0 &&
		strchr("\x87\x96\xa8\xb7\x86", text.ptr[5]) != NULL);
}

/* 甲、 and 上篇, which are numerals, too. */
bool bare_read_stem(struct span text, struct enumerator *e);

#endif
