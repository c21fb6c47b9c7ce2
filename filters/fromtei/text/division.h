/* Divisions and their headings: levels and numbers. */
#ifndef DIVISION_H
#define DIVISION_H

#include "text/text_reader.h"

/* A division begins: its type and its path are in the attributes. */
void division_begin(struct text_reader *reader, struct pull *pull);

/* What stands in the label begins an article, or was a heading all the same. */
void division_article(struct text_reader *reader, unsigned level);

/* The heading of the division around the innermost element ends. */
void division_head(struct text_reader *reader);

#endif
