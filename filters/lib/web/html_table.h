/* Tables: rows that name the columns, and the others. */
#ifndef HTML_TABLE_H
#define HTML_TABLE_H

#include "web/html_phrase.h"

/*
 * Append the table that begins with the first of `count` records, its caption or a
 * row; returns how many of them it took, 0 for a caption without a table.  `number` is
 * that of the first record as a paragraph.
 */
size_t html_table(struct buf *out, struct phrase *phrase,
    const struct block *block, size_t count, size_t number);

#endif
