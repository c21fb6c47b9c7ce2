/* Who has written an article, by the element that names them. */
#ifndef SAYS_BYLINE_H
#define SAYS_BYLINE_H

#include "measure/about_found.h"

/* Set the author, where nothing else tells one. */
void byline_find(const struct tree *tree, const struct article *article,
    struct about *about);

/* Letters, and not only figures. */
bool byline_may_be(struct span name);

#endif
