/* An article as lines of text. */
#ifndef WRITE_H
#define WRITE_H

#include "about/says.h"
#include "given/leftover.h"
#include "given/plain_lines.h"

void write_article(const struct tree *tree, const struct article *article,
    const struct about *about, struct plain *plain, struct leftover *leftover);

#endif
