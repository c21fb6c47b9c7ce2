/* What a reader takes for paragraphs, and how they look. */
#ifndef PARAGRAPHS_H
#define PARAGRAPHS_H

#include "page/page_tree.h"

/* A run of text in one block. */
struct paragraph {
	uint32_t block; /* the element it stands in */
	uint32_t first, last; /* its nodes of text */
	uint32_t chars, links, stops; /* visible; in links; of punctuation */
};

struct paragraphs {
	struct paragraph *list;
	size_t count, cap;
};

/* Find those below a node; hidden ones, too, if that is wanted. */
void paragraphs_find(const struct tree *tree, uint32_t below, bool hidden,
    struct paragraphs *paragraphs);
void paragraphs_free(struct paragraphs *paragraphs);

/* The number of the first from a node on, or how many there are. */
size_t paragraphs_from(const struct paragraphs *paragraphs, uint32_t node);

/*
 * Append its text, blanks as they are and a vertical tab for a break, at most so
 * many bytes or a few more.
 */
void paragraph_text(const struct tree *tree, const struct paragraph *paragraph,
    size_t most, struct buf *out);

/* The same with a blank where an element begins or ends, which a page sets apart. */
void paragraph_spread(const struct tree *tree,
    const struct paragraph *paragraph, size_t most, struct buf *out);

/* Append all of it that was not dropped. */
void paragraph_kept(const struct tree *tree, const struct paragraph *paragraph,
    struct buf *out);

/* Reads like running text. */
bool paragraph_is_good(const struct paragraph *paragraph);

#endif
