/*
 * The files of texts that the search reads: search/t/N.js holds some, from number N
 * on.  Short texts share a file, which ends with the one that fills it, in front of
 * each multiple of 64, and in front of a text of several parts: so that what one
 * text has more or less moves few others.  Such a text has a file for each part,
 * search/t/N-K.js.
 */
#ifndef TEXT_FILES_H
#define TEXT_FILES_H

#include "base/output.h"
#include "search/extent.h"

enum { PARTS_FILE = 8 * 1024, PARTS_GROUP = 64 };

/* Append a part, as row_write() makes it, under its number. */
void parts_add(struct buf *file, size_t number, struct span unit);

/* How many bytes that is. */
size_t parts_length(size_t number, size_t unit);

/* Append the part of so many bytes that is the first in `file`. */
void parts_row(struct span file, size_t unit, struct buf *out);

/* Where the file that begins with a text ends, when texts are so large. */
size_t parts_end(const struct extent *extent, size_t first, size_t count);

/* Append its name, which its first text tells. */
void parts_name(struct buf *name, size_t first);

/* Append the name of the file of a part of several. */
void parts_unit_name(struct buf *name, size_t number, size_t unit);

void parts_frame(struct output *out, size_t first, const struct buf *file);

/* Write each part of a long row to its file. */
void parts_write_long(struct output *out, size_t number, struct span row);

#endif
