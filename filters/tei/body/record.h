/* One record of the block stream, written as TEI. */
#ifndef RECORD_H
#define RECORD_H

#include "body/writing.h"

/* A record where its parent allows its kind. */
void record_write(
    struct body *body, const struct block *block, enum node_kind parent);

/* A record where TEI has no place for its kind: a paragraph that names it. */
void record_placed(struct body *body, const struct node *node);

/* The same of a paragraph of an article, with its number in that. */
void record_clause(struct body *body, const struct block *block, bool labelled);

void record_title(struct body *body, const struct node *node);
void record_item(struct body *body, const struct block *block);
void record_speaker(struct body *body, const struct block *block);

#endif
