/*
 * A walk over the characters of a text that stand outside all marks:
 * quotations and names of works are stepped over whole, and blanks too.
 */
#ifndef WALK_H
#define WALK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "chinese/inline.h"

struct walk {
	struct span text;
	const struct marks *marks;
	size_t at; /* the character */
	bool behind_pause; /* begins the text, or is behind punctuation */
	bool behind_sentence; /* is behind the end of a sentence */
	size_t next, mark; /* where to go on */
	int pause; /* of what was stepped over last */
};

struct walk walk_begin(struct span text, const struct marks *marks);

/* Go on at the offset, which is outside all marks. */
void walk_to(struct walk *walk, size_t offset);

/*
 * The next character; false behind the last, where `at` is the length and
 * what is told of its place still holds.
 */
bool walk_next(struct walk *walk);

/* A mark of punctuation that ends a clause or a sentence stands there. */
bool walk_is_pause(struct span text, size_t at);

#endif
