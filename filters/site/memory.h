/*
 * What the site shows of each document, and how long its row for the search is, in
 * a file: by it and what stands, a later run makes the site again of what changed.
 */
#ifndef MEMORY_H
#define MEMORY_H

#include <stdint.h>

#include "base/output.h"
#include "base/source.h"
#include "search/extent.h"

/* Written whole or not at all.  Zero-initialise; memory_end() when done. */
struct memory {
	const char *path;
	struct buf fresh; /* the name while it is written */
	struct output out;
	bool begun;
};

/* Begin anew; path may be NULL, and then nothing is remembered. */
void memory_begin(struct memory *memory, const char *path);

/* Remember an entry, see entry_describe(), and how large its row is. */
void memory_add(struct memory *memory, struct span entry, struct extent row);

/* Put the file in its place, or, where it is not to be, away. */
void memory_end(struct memory *memory, bool keep);

/* A file that is read: memory_open(), memory_close(). */
struct remembered {
	struct source src;
	int fd;
	size_t pending;
	bool whole; /* it was read to its end */
	struct span entry; /* in the source, good until the next */
	struct extent row;
};

bool memory_open(struct remembered *remembered, const char *path);
bool memory_next(struct remembered *remembered);
void memory_close(struct remembered *remembered);

#endif
