/* Texts that another program has read, as jg-fromdocx does, in frames. */
#ifndef REREAD_H
#define REREAD_H

#include <stdbool.h>

#include "base/buf.h"
#include "stream/frame.h"

/* The first line is that of a frame, and its field `reader` names a program. */
bool reread_is(struct span bytes);

/*
 * Append the fields of the frame but for those that jg-normalize writes.  Where
 * the text was kept in a file, that is its source now, and what it was taken
 * from its original; NULL: it was not.
 */
void reread_fields(const struct text *text, const char *kept, struct buf *out);

#endif
