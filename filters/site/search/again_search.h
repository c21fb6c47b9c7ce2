/* The files of the search that stand, made again where texts have changed. */
#ifndef AGAIN_SEARCH_H
#define AGAIN_SEARCH_H

#include <stdint.h>

#include "base/output.h"

/* A document that has changed. */
struct fresh {
	struct buf entry, row; /* as they are now */
	struct buf before; /* the row as it was */
	size_t number; /* of the text */
	bool found; /* it has one */
};

/* How long the rows of all texts were, and are.  texts_free() when done. */
struct texts {
	uint32_t *before, *now;
	size_t count, before_cap, now_cap;
};

void texts_add(struct texts *texts, uint32_t before, uint32_t now);
void texts_free(struct texts *texts);

/*
 * Write, framed, what of the files below `folder` is no longer right, and name the
 * others.  What is not as it was written is told with lose().
 */
void again_search(const struct texts *texts, struct fresh *fresh, size_t count,
    const char *folder, struct output *out);

#endif
