/* Where the pages of a PDF begin, pages= of jg-frames(5), in the text of a document. */
#ifndef PAGE_BEGIN_H
#define PAGE_BEGIN_H

#include "stream/block.h"
#include "xml.h"

/* Set the breaks of the document, in their order; those before are replaced. */
void pages_find(const struct document *document, struct page_breaks *breaks);

#endif
