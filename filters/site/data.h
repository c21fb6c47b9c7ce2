/* The texts as search.js reads them. */
#ifndef DATA_H
#define DATA_H

#include "../html/facts.h"

/*
 * A row of JavaScript for each document: its page, its title, and its
 * paragraphs as [anchor, text], with the length of the heading as a third
 * where one begins the paragraph.  What stands on one line of the source is
 * one paragraph, so that a phrase is found that runs from a heading into its
 * text.
 */
void data_begin(struct buf *out);
void data_add(struct buf *out, const struct document *document,
    const struct facts *facts);
void data_end(struct buf *out);

#endif
