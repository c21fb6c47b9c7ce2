/* The speeches that were found: path, and what tells that a file has changed. */
#ifndef ENTRIES_H
#define ENTRIES_H

#include <stddef.h>
#include <sys/stat.h>

#include "base/output.h"

/*
 * Each is a string of its path, U+0001, its size, its times of change, of the
 * file and of what is in it, and its place on the disk.  Zero-initialise.
 */
struct entries {
	char **entry;
	size_t count, cap;
};

void entries_add(
    struct entries *entries, const char *path, const struct stat *status);

/* In the order of the paths' bytes. */
void entries_sort(struct entries *entries);

/* The length of an entry's path. */
size_t entry_path(const char *entry);

/* Leave one out. */
void entries_drop(struct entries *entries, size_t i);

/* Write what is left, each ended by NUL. */
void entries_write(const struct entries *entries, struct output *out);

void entries_free(struct entries *entries);

#endif
