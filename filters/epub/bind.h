/* A book as the members of its archive. */
#ifndef BIND_H
#define BIND_H

#include "base/output.h"
#include "chapters/book.h"

/*
 * Append the members of the archive of that name; with `sink` they are handed on
 * one by one, and `out` is empty behind it.
 */
void bind_book(
    struct book *book, struct span name, struct buf *out, struct output *sink);

#endif
