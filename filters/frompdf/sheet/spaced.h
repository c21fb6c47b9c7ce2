/* Tables that nothing is drawn of: their cells stand under one another. */
#ifndef SPACED_H
#define SPACED_H

#include "sheet/row_piece.h"
#include "sheet/sheet_rows.h"

/*
 * Take the tables out of the letters of a page, whose pieces these are, and put in
 * order.
 */
void spaced_take(struct sheets *sheets, struct piece *pieces, size_t count,
    struct glyph *room);

#endif
