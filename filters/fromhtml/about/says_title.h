/* Which words are the title of an article. */
#ifndef SAYS_TITLE_H
#define SAYS_TITLE_H

#include "measure/about_found.h"

/* Find the paragraph that is the title, or else take it from the head. */
void title_find(const struct tree *tree, const struct article *article,
    struct about *about);

#endif
