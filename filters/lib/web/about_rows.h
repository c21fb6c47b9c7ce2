/* What is known of a document, as rows of a list of terms. */
#ifndef ABOUT_ROWS_H
#define ABOUT_ROWS_H

#include "base/buf.h"
#include "stream/block.h"
#include "web/page_facts.h"

/* Append a term and its value; nothing for an empty one. */
void about_row(struct buf *out, const char *term, struct span value);

/* Append all that is known of the document, in the words of the language. */
void about_rows(struct buf *out, const struct document *document,
    const struct page_facts *facts, enum language language);

#endif
