/* Names of documents from their identifiers. */
#ifndef IDENT_READ_H
#define IDENT_READ_H

#include "base/buf.h"
#include "base/span.h"

/*
 * Append the name that jg-tei made the identifier of: _xHHHH_ is the character
 * of that code, and all else stands for itself.
 */
void ident_name(struct buf *out, struct span ident);

#endif
