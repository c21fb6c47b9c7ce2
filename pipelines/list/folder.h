/* A walk through a folder, with what it finds. */
#ifndef FOLDER_H
#define FOLDER_H

#include <stdbool.h>

#include "entries.h"
#include "passed.h"

/* Zero-initialise; the strings stay the caller's. */
struct walk {
	const char *root;
	const char *made; /* a folder to leave out; NULL: none */
	const char *take; /* patterns of files to take, too; NULL: none */
	bool follow; /* links out of the root */
	struct entries entries;
	struct passed passed; /* files of other kinds */
	struct passed links; /* out of the root */
};

/*
 * Find the speeches below the root.  What cannot be read (a folder, a link to
 * itself or to a folder that it lies in, a path that is too long) is told by
 * fail(), and the rest is found.  Hidden files are none.
 */
void folder_walk(struct walk *walk);

#endif
