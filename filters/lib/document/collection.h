/* The folders that a document is in, as a person describes them: collections. */
#ifndef COLLECTION_H
#define COLLECTION_H

#include <stdint.h>

#include "stream/block.h"

/* A place in an order that nobody has said: behind all others. */
#define COLLECTION_LAST UINT32_MAX

struct collection {
	struct span folder; /* its path */
	struct span title, note; /* empty where nobody has said one */
	uint32_t order; /* among those that lie in the same folder */
};

/* The folder that is so deep, from 1 on; false: the document is in none. */
bool collection_of(const struct document *document, unsigned level,
    struct collection *collection);

/* The place of the document among those of its folder. */
uint32_t collection_place(const struct document *document);

/* The number, or COLLECTION_LAST where it is none. */
uint32_t collection_number(struct span text);

#endif
