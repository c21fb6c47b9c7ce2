/* What a line begins and ends with. */
#ifndef ROW_EDGE_H
#define ROW_EDGE_H

#include "sheet/sheet_rows.h"

/* The width of what a line begins with and could not have been parted. */
double row_head(const struct glyph *glyph, size_t count);

/* It ends with punctuation. */
bool row_is_closed(const struct glyph *glyph, size_t count);

#endif
