/* What a page puts in and beside the headings of its article, and is none of it. */
#ifndef BESIDE_HEADINGS_H
#define BESIDE_HEADINGS_H

#include "page/page_tree.h"

/* Drop what one may do with a part of the page: [编辑]. */
void drop_acts(struct tree *tree);

/* Drop lists of links to the page's own headings. */
void drop_contents(struct tree *tree);

#endif
