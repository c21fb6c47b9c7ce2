/* A text as a row of JavaScript. */
#ifndef ROW_H
#define ROW_H

#include "web/page_facts.h"

/*
 * Append an array: the text's page, its title, and its paragraphs as [anchor,
 * text], with the length of the heading as a third where one begins the
 * paragraph.  What stands on one line of the source is one paragraph, so that
 * a phrase is found that runs from a heading into its text.
 */
void row_write(struct buf *out, const struct document *document,
    const struct page_facts *facts);

#endif
