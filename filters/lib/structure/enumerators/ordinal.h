/* Enumerators that are words: 第三条, 第一，, 首先，, 其一，. */
#ifndef ORDINAL_H
#define ORDINAL_H

#include <stdint.h>

#include "structure/enumerators/numbered.h"

/* One may begin with the character. */
static inline bool
ordinal_begins(uint32_t code)
{
	return code == U'第' || code == U'其' || code == U'首' ||
	    code == U'再' || code == U'最';
}

/* Like enumerator_read(), for these alone. */
bool ordinal_read(struct span text, struct enumerator *e);

/* What stands at text[at] speaks of what bears the number in front of it. */
bool ordinal_is_spoken_of(struct span text, size_t at);

/* Of 第一章 and its like behind a bracket at text[at] the bytes, or 0. */
size_t ordinal_inside(struct span text, size_t at, struct enumerator *e);

#endif
