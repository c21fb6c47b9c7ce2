/* Tables: rows that name the columns, and the others. */
#ifndef HTML_TABLE_H
#define HTML_TABLE_H

#include "web/anchor.h"
#include "web/html_phrase.h"

/*
 * Append the table that begins with the first of `count` records, its caption or a
 * row; returns how many of them it took, 0 for a caption without a table.
 */
size_t html_table(struct buf *out, struct phrase *phrase,
    const struct block *block, size_t count,
    const struct anchor_table *anchors);

#endif
