/* Rows as a table of Word. */
#ifndef OWN_TABLE_H
#define OWN_TABLE_H

#include "body/paragraph.h"

/*
 * Append the table that the record begins, of so many that are left, and return how
 * many are in it; 0: none begins there that Word would have as one, as jg-fromdocx
 * reads it, with two rows, and two cells with text in one.
 */
size_t table_write(struct writer *writer, const struct block *block,
    size_t count, struct buf *out);

#endif
