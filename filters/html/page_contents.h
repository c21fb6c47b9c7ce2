/* The table of contents. */
#ifndef PAGE_CONTENTS_H
#define PAGE_CONTENTS_H

#include "base/buf.h"
#include "stream/block.h"
#include "web/language.h"

/* Append it; nothing for a document without headings. */
void contents_write(
    struct buf *out, const struct document *document, enum language language);

#endif
