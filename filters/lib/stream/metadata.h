/* metadata.tsv: what a person knows of a document; see jg-headings(1). */
#ifndef METADATA_H
#define METADATA_H

#include "base/buf.h"
#include "base/table.h"

/* Read the table; a second row for one document is told by fail(). */
void metadata_read(struct table *table, const char *path);

/*
 * Append a record `meta` for each filled cell of the document's row, and mark
 * the row as used.
 */
void metadata_append(
    const struct table *table, struct span name, struct buf *out);

/* The document has a value in this column. */
bool metadata_has(
    const struct table *table, struct span name, struct span column);

#endif
