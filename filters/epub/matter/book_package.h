/* The package: what the book is, of what files it is made, where it begins. */
#ifndef BOOK_PACKAGE_H
#define BOOK_PACKAGE_H

#include "chapters/book.h"

/* Append what leads a reader to the package. */
void package_container(struct buf *out);

/* Append the identifier of the book: of what it says, so that it is the same again. */
void package_identifier(struct buf *out, const struct book *book);

/* Append the package document. */
void package_write(
    struct buf *out, const struct book *book, struct span identifier);

#endif
