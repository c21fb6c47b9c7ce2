/* Write an outline as a block stream. */
#ifndef BLOCKS_H
#define BLOCKS_H

#include "base/buf.h"
#include "base/output.h"
#include "stream/frame.h"
#include "structure/model/model.h"

/*
 * Append a record `meta` for each field of the text's frame, less those that are
 * better known; `without` may be NULL.
 */
void blocks_append_fields(const struct text *text,
    bool (*without)(void *state, struct span key), void *state,
    struct buf *out);

/* Append the records of all lines. */
void blocks_append(const struct outline *outline, struct buf *out);

/*
 * Write the records of all lines, and `end`, behind what the piece holds, which
 * is emptied; without those that are furniture of a web page if they are to be
 * dropped.
 */
void blocks_write(const struct outline *outline, bool drop, struct buf *piece,
    struct output *out);

#endif
