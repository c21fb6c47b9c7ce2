/* A page in UTF-8 to a tree, by libxml2. */
#ifndef PAGE_PARSE_H
#define PAGE_PARSE_H

#include "page/page_tree.h"

/* False after fail(). */
bool parse_page(struct span page, const char *source, struct tree *tree);

#endif
