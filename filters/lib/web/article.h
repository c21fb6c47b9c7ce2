/* The document itself: the element <article>. */
#ifndef ARTICLE_H
#define ARTICLE_H

#include <stddef.h>

#include "base/buf.h"
#include "stream/block.h"
#include "web/html_note.h"
#include "web/page_facts.h"

/*
 * Append the article of a document that is fit for a page.  Its text less what
 * is marked data-added is the text of the document, white space aside.
 * Returns the number of places where the text was masked.
 */
size_t article_write(struct buf *out, const struct document *document,
    const struct page_facts *facts, struct html_form form);

#endif
