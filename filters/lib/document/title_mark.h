/* The mark of a note behind a title, which is no part of it. */
#ifndef TITLE_MARK_H
#define TITLE_MARK_H

#include "stream/block.h"

/* The title without the mark that ends it, where the document has that note. */
struct span title_mark_cut(const struct document *document, struct span title);

#endif
