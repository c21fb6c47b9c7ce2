/* A site that stands, made again where documents have changed. */
#ifndef SITE_AGAIN_H
#define SITE_AGAIN_H

#include "base/output.h"
#include "entry.h"
#include "memory.h"

/* What is told of an earlier run, all by name; NULL: nothing. */
struct again {
	const char *memory; /* what it has remembered */
	const char *onto; /* the folder that its files stand in */
	const char
	    *news; /* the block stream of the documents that changed since, */
	const char *names; /* and the names of all there are now */
};

/*
 * Write the search anew where it has changed, name the files of it that have not,
 * and remember all entries, also in `memory`.  False where nothing was written
 * because all documents are to be read: they are not those of before, many have
 * changed, or so few are there that it is no matter.
 */
bool again_make(const struct again *again, struct entries *entries,
    struct memory *memory, struct output *out);

#endif
