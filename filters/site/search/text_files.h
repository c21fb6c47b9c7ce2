/*
 * The files of texts that the search reads: search/t/N.js holds some, from number N
 * on.  Short texts share a file, which ends with the one that fills it, and in front
 * of each multiple of 64: so that what one text has more or less moves few others.
 */
#ifndef TEXT_FILES_H
#define TEXT_FILES_H

#include <stdint.h>

#include "base/output.h"

enum { PARTS_FILE = 32 * 1024, PARTS_GROUP = 64 };

/* Append a row, as row_write() makes it, under its number; how many bytes that is. */
void parts_add(struct buf *file, size_t number, struct span row);
size_t parts_length(size_t number, size_t row);

/* Append the row of so many bytes that the first in `file` is. */
void parts_row(struct span file, size_t row, struct buf *out);

/* A file of so many bytes ends with this text. */
bool parts_end_with(size_t bytes, size_t number);

/* Where the file that begins with a text ends, when rows have these lengths. */
size_t parts_end(const uint32_t *row, size_t first, size_t count);

/* Append its name, which its first text tells. */
void parts_name(struct buf *name, size_t first);

void parts_frame(struct output *out, size_t first, const struct buf *file);

/* Append to the sizes of all files how many texts one has. */
void parts_count(struct buf *sizes, size_t texts);

#endif
