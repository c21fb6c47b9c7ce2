/* The letters in the cells of tables become their texts. */
#ifndef TAKE_TABLES_H
#define TAKE_TABLES_H

#include "sheet/sheet_rows.h"

/*
 * Take the letters of this page that stand in tables, by what is drawn on it; there
 * is room for all letters of it.
 */
void take_tables(struct sheets *sheets, struct glyph *room);

/* The same of one table, which is taken, or freed. */
void table_take(struct sheets *sheets, struct ruled *table, struct glyph *room);

#endif
