/* The page of a chapter: the document, and what is known of it. */
#ifndef CHAPTER_PAGE_H
#define CHAPTER_PAGE_H

#include <stdbool.h>

#include "base/buf.h"
#include "stream/block.h"
#include "web/page_facts.h"

/* Append it. */
void chapter_page(struct buf *out, const struct document *document,
    const struct page_facts *facts, bool vertical);

#endif
