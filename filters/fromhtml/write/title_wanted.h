/* Whether a text lacks the title that the head of its page has. */
#ifndef TITLE_WANTED_H
#define TITLE_WANTED_H

#include "measure/find_article.h"

/*
 * What the head of a page calls it stands above a text that has no title; one that
 * begins with a short line has its own.
 */
bool title_wanted(const struct tree *tree, const struct article *article);

#endif
