/* What is the same in all pages of a book. */
#ifndef XHTML_H
#define XHTML_H

#include "base/buf.h"
#include "web/language.h"

/*
 * Append a page up to its body, whose type is of the EPUB 3 Structural Semantics
 * Vocabulary.
 */
void xhtml_begin(struct buf *out, struct span title, enum language language,
    const char *type);

void xhtml_end(struct buf *out);

#endif
