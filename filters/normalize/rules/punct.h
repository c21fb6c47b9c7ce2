/* Brackets, which become full-width in pairs or not at all. */
#ifndef PUNCT_H
#define PUNCT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* The brackets of one line.  Zero-initialise. */
struct brackets {
	struct bracket *bracket;
	size_t count, cap;
	size_t next;
};

/* Find the brackets in text[start, end), none of them in an address. */
void brackets_read(
    struct brackets *brackets, struct span text, size_t start, size_t end);

/* Whether the next half-width bracket of the line becomes full-width. */
bool brackets_next(struct brackets *brackets);

void brackets_free(struct brackets *brackets);

#endif
