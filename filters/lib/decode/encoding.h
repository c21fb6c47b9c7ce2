/* Which encoding is it? */
#ifndef ENCODING_H
#define ENCODING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

enum { ENCODING_NAME_MAX = 32 };

/* An encoding, and how many of the bytes are its mark. */
struct encoding {
	char name[ENCODING_NAME_MAX]; /* as iconv knows it */
	size_t mark;
};

/*
 * A name given with -f: false where iconv knows none.  The relatives of
 * GB18030 that it contains become GB18030.
 */
bool encoding_named(const char *name, struct encoding *encoding);

/* By the mark that a text begins with; false where it has none. */
bool encoding_marked(struct span bytes, struct encoding *encoding);

/* UTF-16 or UTF-32 by where the zero bytes are. */
bool encoding_wide(struct span bytes, struct encoding *encoding);

/* What a Chinese text is made of, ASCII among it. */
bool encoding_is_likely(uint32_t code);

/* Has zero bytes in common characters. */
bool encoding_is_wide(const struct encoding *encoding);

/* All of its bytes are ASCII. */
bool encoding_is_seven(const struct encoding *encoding);

/* Bytes to pass over where nothing decodes. */
size_t encoding_unit(const struct encoding *encoding);

void encoding_set(struct encoding *encoding, const char *name, size_t mark);

#endif
