/* Write an outline as a block stream. */
#ifndef BLOCKS_H
#define BLOCKS_H

#include "buf.h"
#include "frame.h"
#include "outline.h"
#include "output.h"
#include "table.h"

/*
 * Append the whole document, doc and end included.  What metadata says of it,
 * see metadata.h, stands behind the fields of its frame.
 */
void blocks_append(const struct outline *outline, const struct text *text,
    const struct table *metadata, struct buf *out);

/* Write the same, in pieces; the piece holds nothing before. */
void blocks_write(const struct outline *outline, const struct text *text,
    const struct table *metadata, struct buf *piece, struct output *out);

#endif
