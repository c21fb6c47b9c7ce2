/* One record of the block stream, written as TEI. */
#ifndef RECORD_H
#define RECORD_H

#include "body/writing.h"

/* A record where its parent allows its kind. */
void record_write(
    struct body *body, const struct block *block, enum node_kind parent);

/* A record where TEI has no place for its kind: a paragraph that names it. */
void record_placed(struct body *body, const struct node *node);

/* A paragraph; with its label, or without where that has been written. */
void record_paragraph(
    struct body *body, const struct block *block, bool labelled);

/* The same of a paragraph of an article, with its number in that. */
void record_clause(struct body *body, const struct block *block, bool labelled);

void record_head(struct body *body, const struct block *block);
/* The number of a page: where it begins, and what stands there. */
void record_page(struct body *body, const struct node *node);

void record_title(struct body *body, const struct node *node);
void record_item(struct body *body, const struct block *block);
void record_speaker(struct body *body, const struct block *block);

/*
 * The label, if there is one.  Where TEI allows phrases only, which it is not, a
 * segment stands for it.
 */
void record_label(struct body *body, const struct block *block, enum tag label);

/* Label and text of a record, and the attribute that says what shares its line. */
void record_content(
    struct body *body, const struct block *block, enum tag label);
void record_run_in(struct body *body, const struct block *block);

/* The attribute n, where the record has a number. */
void record_number(struct body *body, const struct block *block);

#endif
