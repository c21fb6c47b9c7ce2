/* A title for a document that has none. */
#ifndef SUPPLY_H
#define SUPPLY_H

#include "base/buf.h"
#include "structure/model/model.h"

/*
 * Append what the opening says the meeting is, 在…会议上的讲话, else the last
 * part of the document's name.  Nothing is appended where the document has a
 * title, or neither is to be had.
 */
void supply_title(
    const struct outline *outline, struct span name, struct buf *title);

#endif
