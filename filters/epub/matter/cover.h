/* The cover: title, speaker and date, as type. */
#ifndef COVER_H
#define COVER_H

#include "chapters/book.h"

/* Append the picture. */
void cover_picture(struct buf *out, const struct book *book);

/* Append the page that shows it. */
void cover_page(struct buf *out, const struct book *book);

#endif
