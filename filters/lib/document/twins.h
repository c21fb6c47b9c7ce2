/* Documents that another one before them is: of the same bytes, or of the same text. */
#ifndef TWINS_H
#define TWINS_H

#include "base/set.h"
#include "stream/block.h"

/* Documents, each by what it was the first to have. */
struct firsts {
	struct set keys;
	struct buf names;
	size_t *at; /* in the names, by the number of the key */
	size_t cap;
};

/* What has been read so far; zero-initialise, twins_free() when done. */
struct twins {
	struct firsts bytes, texts;
	struct buf text; /* of the document in hand, without its lines' ends */
};

/* Of a document: the names of those that it is the same as, or empty. */
struct twin {
	struct span bytes, text; /* the first only where there is a digest */
};

/* Look up the next document, which is known from now on; good until the next. */
struct twin twins_take(struct twins *twins, const struct document *document);

void twins_free(struct twins *twins);

#endif
