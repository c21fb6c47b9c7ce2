/* The document itself: the element <article>. */
#ifndef ARTICLE_H
#define ARTICLE_H

#include <stdbool.h>

#include "block.h"
#include "buf.h"
#include "facts.h"

/*
 * Append the article.  Its text less what is marked data-added is the text of
 * the document, white space aside.  False, after fail(), where a record is of
 * an unknown kind.  Counts in *masks what was struck out in the text.
 */
bool article_write(struct buf *out, const struct document *document,
    const struct facts *facts, size_t *masks);

#endif
