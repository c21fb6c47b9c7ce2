/* The number or the bullet of an item, as a browser shows it. */
#ifndef MARK_H
#define MARK_H

#include "page/page_tree.h"

struct mark {
	int32_t next;
	char type; /* 1 a A i I, * for a bullet, 0 for none */
};

void mark_begin(struct mark *mark, const struct tree *tree, uint32_t list);

/* Append the mark of an item, and the blank behind it. */
void mark_next(struct mark *mark, const struct node *item, struct buf *out);

#endif
