/* The order in which a book is read. */
#ifndef READING_ORDER_H
#define READING_ORDER_H

#include "chapters/book.h"

/* Set the leaves of a book: its chapters, and in front of them the parts. */
void reading_order(struct book *book);

/* Append the name of the file of a leaf. */
void leaf_file(struct buf *out, size_t leaf);

#endif
