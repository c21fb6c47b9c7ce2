/* What somebody says of the folders of the corpus. */
#ifndef DESCRIBED_H
#define DESCRIBED_H

#include "base/set.h"
#include "entry.h"

struct description;

/* Zero-initialise; described_free() when done. */
struct described {
	struct set folders; /* of which something is said */
	struct buf text;
	struct description *of;
	size_t cap;
};

/* Take what a document brings of its folders. */
void described_put(struct described *described, const struct entry *entry);

/* The title that somebody has given the folder, or nothing; good until the next is put. */
struct span described_title(
    const struct described *described, struct span folder);

/*
 * What is said of the folder; its title is its name where it has no other.  Good until
 * the next is put.
 */
struct collection described_find(
    const struct described *described, struct span folder);

/*
 * Which of two folders stands first: below one folder by what somebody has said, and then
 * by path; a folder in front of those in it.
 */
int described_compare(
    const struct described *described, struct span a, struct span b);

/* Append the titles of a folder and of those above, from the top, a line each. */
void described_titles(
    const struct described *described, struct span folder, struct buf *out);

void described_free(struct described *described);

#endif
