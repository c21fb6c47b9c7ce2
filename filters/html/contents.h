/* The table of contents. */
#ifndef CONTENTS_H
#define CONTENTS_H

#include "block.h"
#include "buf.h"
#include "web/language.h"

/* Append it; nothing for a document without headings. */
void contents_write(
    struct buf *out, const struct document *document, enum language language);

#endif
