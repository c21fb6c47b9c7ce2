/* The parts of a package that say how a paper looks. */
#ifndef PAPER_STYLE_H
#define PAPER_STYLE_H

#include "base/buf.h"
#include "look/look.h"

/* Append word/styles.xml, word/fontTable.xml, and the end of the document's body. */
void styles_write(const struct look *look, struct buf *out);
void fonts_write(const struct look *look, struct buf *out);

/* The first page of a letter has no number; what is parted begins on an even page. */
enum section { SECTION_PLAIN, SECTION_LETTER, SECTION_EVEN };
void section_write(
    const struct look *look, enum section section, struct buf *out);

#endif
