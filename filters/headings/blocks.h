/* Write an outline as a block stream. */
#ifndef BLOCKS_H
#define BLOCKS_H

#include "buf.h"
#include "frame.h"
#include "outline.h"
#include "output.h"

/* The whole document, doc and end included, in pieces. */
void blocks_write(const struct outline *outline, const struct text *text,
    struct buf *piece, struct output *out);

/* The records of one line. */
void blocks_write_line(
    const struct outline *outline, const struct line *line, struct buf *out);

#endif
