/* What stands around the text of a document: front matter and footer. */
#ifndef FRONT_MATTER_H
#define FRONT_MATTER_H

#include "base/buf.h"
#include "stream/block.h"

enum front { FRONT_NONE, FRONT_YAML, FRONT_TOML };

/*
 * Append the front matter, an empty line behind it, and the title that it has to
 * *title.
 */
void front_matter(struct buf *out, const struct document *document,
    enum front front, struct buf *title);

/* Append a rule and a paragraph that names the source. */
void footer(struct buf *out, const struct document *document);

#endif
