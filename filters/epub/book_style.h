/* The style of a book. */
#ifndef BOOK_STYLE_H
#define BOOK_STYLE_H

#include <stdbool.h>

#include "base/buf.h"

/* Append it. */
void book_style(struct buf *out, bool vertical);

#endif
