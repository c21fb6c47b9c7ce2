/* The pages of a document: lines with their places. */
#ifndef SHEETS_H
#define SHEETS_H

#include "sheet/sheet_rows.h"

void sheets_begin(struct sheets *sheets, double width, double height);

/* A letter of the page, in the order of reading; LF ends a line. */
void sheets_add(struct sheets *sheets, const struct glyph *glyph);

/*
 * Whether the page may have a table, so that what is drawn on it should be added to
 * the rules before it ends.
 */
bool sheets_may_have_tables(const struct sheets *sheets);

/* Make rows of its letters; how many. */
size_t sheets_end(struct sheets *sheets);

void sheets_free(struct sheets *sheets);

#endif
