/* The file that a document came from, as those who read it may know it. */
#ifndef ORIGIN_H
#define ORIGIN_H

#include "base/span.h"
#include "stream/block.h"

/*
 * The path of the source below the folder of the corpus: as many parts of it,
 * from the end, as the document's name has.  Where the corpus lies on whose disk
 * is for messages, not for what is published.  Empty where no source is told.
 */
struct span document_origin(const struct document *document);

#endif
