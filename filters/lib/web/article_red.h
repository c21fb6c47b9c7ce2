/* What an official paper has above its title and at its foot, in an article. */
#ifndef ARTICLE_RED_H
#define ARTICLE_RED_H

#include "web/article_parts.h"

/* Open the header, with the form of the paper where that is one of its own. */
void article_red_head(struct article *article);

/* Open the paragraph of a record that the text may not have. */
void article_edged(
    struct article *article, const struct block *block, const char *class);

/* Append the record, its part at the right edge in an element of its own. */
void article_edge(struct article *article, const struct block *block);

#endif
