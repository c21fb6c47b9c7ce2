/* A text as rows of JavaScript. */
#ifndef ROW_H
#define ROW_H

#include "index/dense.h"
#include "search/extent.h"
#include "web/page_facts.h"

/*
 * Append the parts of a text, each with UNIT_END behind it: an array of the
 * text's page, its title, date and speaker, the heading under which the part
 * begins, and its paragraphs as [anchor, text], with the length of the heading as
 * a third where one begins the paragraph.  What stands on one line of the source
 * is one paragraph, so that a phrase is found that runs from a heading into its
 * text.  Where a character has another form, which the search has to know, an empty
 * list stands behind these.  All is dense but the anchors.
 */
struct extent row_write(struct buf *out, const struct document *document,
    const struct page_facts *facts, struct dense *dense);

/* Cut the first part off. */
struct span row_unit(struct span *row);

#endif
