/* What leads into a page: the contents, and who speaks. */
#ifndef PAGE_CONTENTS_H
#define PAGE_CONTENTS_H

#include "base/buf.h"
#include "page_speakers.h"
#include "stream/block.h"
#include "web/language.h"

/*
 * Append it; nothing for a document without headings and enclosed papers that is no
 * transcript.
 */
void contents_write(struct buf *out, const struct document *document,
    const struct page_speakers *speakers, enum language language);

#endif
