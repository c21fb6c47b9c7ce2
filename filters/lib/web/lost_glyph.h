/*
 * Characters for private use: what they stood for is lost with the type that had
 * them, and no other has more than a box for them.
 */
#ifndef LOST_GLYPH_H
#define LOST_GLYPH_H

#include "base/buf.h"

/*
 * Append a text, what is none of them by `write`, and each of them as an element
 * that tells its code: the style shows 〓, as printers set for a type that they did
 * not have, and the character stays in the text.
 */
void lost_glyph_write(struct buf *out, struct span text,
    void (*write)(struct buf *out, struct span text));

/* The same for text between tags. */
void lost_glyph_text(struct buf *out, struct span text);

/* Where no element can stand, an attribute or the title of a page: 〓 for each. */
void lost_glyph_plain(struct buf *out, struct span text,
    void (*write)(struct buf *out, struct span text));

#endif
