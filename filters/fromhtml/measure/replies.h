/* What others have written below an article, in elements of the same form. */
#ifndef REPLIES_H
#define REPLIES_H

#include "page/page_tree.h"

/* Drop them. */
void drop_replies(struct tree *tree);

#endif
