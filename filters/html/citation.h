/* How a document is cited: as text, and as files for programs that keep references. */
#ifndef CITATION_H
#define CITATION_H

#include "cited.h"

/* The row of the list below a text: the citation, and how it is taken away. */
void citation_write(
    struct buf *out, const struct citation *citation, enum language language);

#endif
