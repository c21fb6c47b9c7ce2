/* What a file says of itself beside its text: the properties that programs keep. */
#ifndef PROPERTIES_H
#define PROPERTIES_H

#include "base/buf.h"

/* Zero-initialise. */
struct properties {
	struct buf title, author, created, keywords;
};

/* Several are parted by ；. */
void properties_add_keyword(struct properties *properties, struct span word);

/*
 * Append the fields `called`, `author`, `created` and `keywords`, jg-frames(5),
 * without what programs put there by themselves.
 */
void properties_write(const struct properties *properties, struct buf *fields);

void properties_free(struct properties *properties);

#endif
