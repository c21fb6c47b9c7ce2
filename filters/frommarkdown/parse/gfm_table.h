/* Tables as GFM has them, which CommonMark takes for paragraphs. */
#ifndef GFM_TABLE_H
#define GFM_TABLE_H

#include "parse/parse_walk.h"

/* The node is the paragraph that such a table is. */
bool gfm_table_is(const struct walk *walk, cmark_node *node);

/*
 * Put the rows in the place of the open piece's text, each on its line: their cells are
 * parted as in jg-blocks(5).  The piece's depth is 1 where the first names the columns.
 */
void gfm_table_read(struct walk *walk, cmark_node *node);

#endif
