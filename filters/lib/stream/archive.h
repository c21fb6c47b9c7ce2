/* The bytes of ZIP files, made of members, in memory. */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"

/* What makes one archive after another; archive_free() when done. */
struct archive;

struct archive *archive_new(void);

/* Begin one, whose bytes are appended to `out`; what was begun before is given up. */
void archive_begin(struct archive *archive, struct buf *out);

/*
 * Add a member behind those that are there; false: its name is there, or is none.  A
 * member called mimetype is what tells a reader the kind of file: it stands as it is,
 * less its newline, and is not packed (EPUB Open Container Format, 3.3).
 */
bool archive_add(struct archive *archive, struct span path, struct span bytes);

/* Append the directory; NULL, or why there is no archive. */
const char *archive_end(struct archive *archive);

void archive_free(struct archive *archive);

#endif
