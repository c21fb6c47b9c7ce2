/* One form for a name that stands in both scripts: 陳冲 and 陈冲. */
#ifndef GLYPH_H
#define GLYPH_H

#include "base/buf.h"

/* Append the text simplified, as far as names and offices go, without blanks. */
void glyph_fold(struct buf *out, struct span text);

#endif
