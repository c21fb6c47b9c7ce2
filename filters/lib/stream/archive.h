/* The bytes of a ZIP file, made of members, in memory. */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"

struct archive;

/* NULL: out of memory. */
struct archive *archive_open(void);

/*
 * Add a member behind those that are there.  Its bytes are copied.  A member
 * called mimetype is what tells a reader the kind of file: it stands as it is,
 * less its newline, and is not packed (EPUB Open Container Format, 3.3).
 */
bool archive_add(struct archive *archive, struct span path, struct span bytes);

/* Append the bytes of the whole, and free it; NULL, or why it failed. */
const char *archive_close(struct archive *archive, struct buf *out);

/* Free it, made or not. */
void archive_drop(struct archive *archive);

#endif
