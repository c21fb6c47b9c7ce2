/* What of a document's styles is believed, as jg-headings takes it. */
#ifndef BELIEVE_H
#define BELIEVE_H

#include "given/plain_lines.h"

/*
 * Append the kinds of lines, as the field `given` of jg-frames(5) has them;
 * nothing where no style is believed.
 */
void believe(const struct plain *plain, struct buf *out);

#endif
