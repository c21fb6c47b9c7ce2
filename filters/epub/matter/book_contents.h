/* The table of contents, as EPUB 3 has it and as older readers know it. */
#ifndef BOOK_CONTENTS_H
#define BOOK_CONTENTS_H

#include "chapters/book.h"

/* Append the navigation document. */
void contents_nav(struct buf *out, const struct book *book);

/* Append the NCX of EPUB 2; the identifier is the package's. */
void contents_ncx(
    struct buf *out, const struct book *book, struct span identifier);

#endif
