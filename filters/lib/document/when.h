/* When a document was spoken or written, by its own word. */
#ifndef WHEN_H
#define WHEN_H

#include "base/span.h"
#include "stream/block.h"

/*
 * The day that a subtitle gives to the occasion, ——2026年2月3日在…会议上, or else
 * the first date line, without its label and brackets.  Empty where there is
 * neither.  What the metadata says goes before it.
 */
struct span document_when(const struct document *document);

#endif
