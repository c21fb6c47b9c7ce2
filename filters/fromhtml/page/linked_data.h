/* What a page says of itself in JSON-LD, which search engines read. */
#ifndef LINKED_DATA_H
#define LINKED_DATA_H

#include "base/buf.h"
#include "base/span.h"

/*
 * Append, as lines of name, tab and value, who has written the article and when it
 * was put up: linked:author, linked:day.  What is no JSON says nothing.
 */
void linked_data_read(struct span json, struct buf *meta);

#endif
