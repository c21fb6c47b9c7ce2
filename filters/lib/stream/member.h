/*
 * Archives in framed text: each member is a frame, ARCHIVE!/PATH, that says which
 * of how many it is, so that a cut is noticed between members, too.
 */
#ifndef MEMBER_H
#define MEMBER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"
#include "stream/frame.h"

/* What parts the name of the archive from a member's path in it. */
#define MEMBER_PATH "!/"

/* An archive being written as text; the name stays the caller's. */
struct members {
	struct span name; /* of the archive, its suffix included */
	size_t count; /* of members in all */
	size_t written;
};

/*
 * Append the frame of the next member, up to its text, and what ends it.  The
 * text that is appended between the two ends in a newline.
 */
void member_begin(struct members *members, const char *path, struct buf *out);
void member_end(struct buf *out);

/* A member as it was read. */
struct member {
	struct span archive, path;
	size_t number, count;
};

/* False: the text is no member of an archive. */
bool member_read(struct member *member, const struct text *text);

#endif
