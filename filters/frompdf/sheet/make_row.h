/* Letters of one line become a row of text. */
#ifndef MAKE_ROW_H
#define MAKE_ROW_H

#include "sheet/sheet_rows.h"

/* The letters of a line from left to right, for qsort(3). */
int glyph_by_place(const void *a, const void *b);

/* Append a row of these letters, which stand from left to right. */
void make_row(struct sheets *sheets, const struct glyph *glyph, size_t count,
    unsigned char column);

#endif
