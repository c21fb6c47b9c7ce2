/* What lines in a row are. */
#ifndef LINES_RUN_H
#define LINES_RUN_H

#include "tree/tree.h"

/* NODE_VERSE, NODE_ROSTER, or NODE_PAGE of the number of a page by itself. */
enum node_kind lines_run_kind(const struct tree *tree, size_t node);

/* 出席：…, with blanks in it, too: it says who was there. */
bool lines_run_tells_presence(const struct block *block);

#endif
