/* Files that go with an article and stand outside the element that holds it. */
#ifndef FILES_APART_H
#define FILES_APART_H

#include "measure/find_article.h"

/* Set which paragraphs name them, from the one that announces them on. */
void files_apart_find(const struct tree *tree, struct article *article);

#endif
