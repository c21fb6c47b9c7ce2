/* Letters of one line become a row of text. */
#ifndef MAKE_ROW_H
#define MAKE_ROW_H

#include "sheet/sheet_rows.h"

/* Append a row of these letters, which stand from left to right. */
void make_row(struct sheets *sheets, const struct glyph *glyph, size_t count,
    unsigned char column);

#endif
