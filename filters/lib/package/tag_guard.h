/* What no XML parser is to see, found as the bytes come. */
#ifndef TAG_GUARD_H
#define TAG_GUARD_H

#include <stddef.h>

#include "base/span.h"

enum tag_place {
	TAG_OUTSIDE,
	TAG_OPEN, /* just behind < */
	TAG_INSIDE,
	TAG_QUOTED,
	TAG_DECLARED, /* behind <! */
	TAG_SKIPPED, /* a comment, a CDATA section, an instruction */
};

/* Zero-initialise. */
struct tag_guard {
	enum tag_place place;
	char quote;
	char last[2]; /* the bytes before, of what is skipped */
	char end[2]; /* how that ends, in front of > */
	size_t attributes, bytes; /* of the tag so far */
};

/*
 * The next bytes: NULL, or what is wrong with them: a document type, which can
 * declare what grows without end; a tag whose attributes would be compared with
 * one another for hours.
 */
const char *tag_guard_pass(struct tag_guard *guard, struct span bytes);

#endif
