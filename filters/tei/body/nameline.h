/* Lines of a person, a body, a place, whose name is an element. */
#ifndef NAMELINE_H
#define NAMELINE_H

#include "body/writing.h"

void named_place(struct body *body, const struct block *block);

/* False, and nothing is written, where no name, or more than one, is in it. */
bool named_line(struct body *body, const struct block *block, enum tag tag);

void record_head(struct body *body, const struct block *block);

/* The number of a page: where it begins, and what stands there. */
void record_page(struct body *body, const struct node *node);

#endif
