/* Say for a line why it is what it is. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "base/buf.h"
#include "structure/model/model.h"

/*
 * Append a line of the form `source:line: kind level: why` for the line of
 * that number, or for every line where it is 0.
 */
void explain_lines(const struct outline *outline, const char *source,
    size_t number, struct buf *out);

#endif
