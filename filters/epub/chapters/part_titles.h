/*
 * What the parts of a book are called that are folders: by the title that a person has
 * given the folder, or else by its name.
 */
#ifndef PART_TITLES_H
#define PART_TITLES_H

#include "base/set.h"
#include "stream/block.h"

/* Zero-initialise; part_titles_free() when done. */
struct part_titles {
	struct set titled; /* folders */
	struct set titles;
	size_t *title; /* of each of these folders, its number */
	size_t title_cap;
	struct set compared; /* folders that are parts */
	struct set called; /* what they are called, behind what they are in */
	size_t *folders; /* how many are called so there */
	size_t folders_cap;
};

/* Take what a document brings of its folders. */
void part_titles_take(
    struct part_titles *titles, const struct document *document);

/* All has been taken: a folder, with its slash, and those above it are parts. */
void part_titles_compare(struct part_titles *titles, struct span folder);

/*
 * Append what the folder of that path, which was compared, is called; behind its title
 * stands its name where another beside it is called the same.
 */
void part_titles_write(
    struct buf *out, const struct part_titles *titles, struct span path);

void part_titles_free(struct part_titles *titles);

#endif
