/*
 * What the search calls folders: by the titles that somebody has given them, those of one
 * title with their paths, by which readers tell them apart.
 */
#ifndef FOLDER_NAMES_H
#define FOLDER_NAMES_H

#include "base/set.h"
#include "described.h"

/* Zero-initialise; folder_names_free() when done. */
struct folder_names {
	const struct described *described;
	struct set called; /* titles, and paths where there is none */
	uint32_t *folders; /* how many are called so */
	size_t cap;
};

/* Look up what all folders are called; `described` has to stay. */
void folder_names_find(struct folder_names *names,
    const struct described *described, const struct set *folders);

/* Append, where the folder has a title, what it is called, as JavaScript behind a comma. */
void folder_names_write(
    struct buf *out, const struct folder_names *names, struct span folder);

void folder_names_free(struct folder_names *names);

#endif
