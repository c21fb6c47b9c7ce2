/* The headings that a record stands below. */
#ifndef PATH_H
#define PATH_H

#include "base/buf.h"
#include "stream/block.h"

/* Zero-initialise; path_free() when done. */
struct path {
	const struct block *head[LEVEL_MAX + 1]; /* by level */
	unsigned level; /* of the section; 0: outside all */
	struct buf text; /* the headings as a list of JSON */
};

/* Forget the sections of the document before. */
void path_begin(struct path *path);

/* Take in the next record; true where it is the first of a section. */
bool path_follow(struct path *path, const struct block *block);

void path_free(struct path *path);

#endif
