/*
 * Rows of files: a path and what tells that it is still the same file.
 *
 * In a file each row ends with NUL, because a path may hold anything else.
 */
#ifndef FILE_ROWS_H
#define FILE_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "base/buf.h"

/* A row: its path, and its stamp. */
struct row_of_file {
	struct span path, stamp;
};

/* Zero-initialise; rows_free() when done. */
struct rows {
	struct buf text; /* path, \1, stamp, NUL, again and again */
	struct row_of_file *row; /* by rows_sort(), in the order of the paths */
	size_t count, cap;
};

/* Append a row with the stamp of a file: size, times, place on the disk. */
void rows_add(struct rows *rows, struct span path, const struct stat *status);

/* Append a row as it was. */
void rows_copy(struct rows *rows, const struct row_of_file *row);

/* Find the rows in the text, in the order of the bytes of their paths. */
void rows_sort(struct rows *rows);

/*
 * Read what rows_write() wrote, sorted; false where there is none.  Nothing is
 * said: what cannot be read is made anew.
 */
bool rows_read(struct rows *rows, const char *path);

/* Write the file whole or not at all; false after fail(). */
bool rows_write(const struct rows *rows, const char *path);

/*
 * Walk two sorted lists side by side: `now` and `before` are NULL where the
 * path is not in that list.
 */
typedef void rows_pair(void *state, const struct row_of_file *now,
    const struct row_of_file *before);
void rows_compare(const struct rows *now, const struct rows *before,
    rows_pair *pair, void *state);

void rows_free(struct rows *rows);

/* A stamp: what changes with any change of the file. */
void stamp_print(struct buf *out, const struct stat *status);

/* Write a file beside it and rename it; false after fail(). */
bool file_write(const char *path, struct span bytes);

/* Append all of a file; false where it cannot be read, and errno says why. */
bool file_read(const char *path, struct buf *bytes);

#endif
