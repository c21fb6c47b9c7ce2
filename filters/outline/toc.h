/* The table of contents of one document. */
#ifndef TOC_H
#define TOC_H

#include "stream/block.h"

/*
 * Append it: a line for each title and heading, the line of the source first,
 * headings indented by their level.
 */
void toc_write(const struct document *document, struct buf *out);

#endif
