/* Where on a page its article is. */
#ifndef FIND_ARTICLE_H
#define FIND_ARTICLE_H

#include "measure/paragraphs.h"

struct about;

struct article {
	uint32_t root; /* the element that holds it, and perhaps more */
	struct paragraphs all; /* of the page */
	uint32_t first, last; /* text of the first and last good paragraph */
	/* The paragraphs behind its last that name its files; all.count: none do. */
	size_t enclosed, enclosed_end;
};

/* Find it; false where there is none. */
bool article_find(struct tree *tree, struct article *article);

/* Drop what stands around it in its element. */
void article_prune(
    struct tree *tree, struct article *article, const struct about *about);

void article_free(struct article *article);

#endif
