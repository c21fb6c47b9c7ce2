/* What a page says of its article: title, day, where it is from, who wrote it. */
#ifndef SAYS_H
#define SAYS_H

#include "measure/about_found.h"

void about_read(const struct tree *tree, const struct article *article,
    struct about *about);

/* Append the fields of a frame, all but the title. */
void about_write(const struct about *about, struct buf *fields);

void about_free(struct about *about);

#endif
