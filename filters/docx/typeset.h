/* A document as the paragraphs of a paper. */
#ifndef TYPESET_H
#define TYPESET_H

#include <stdbool.h>

#include "base/buf.h"
#include "chinese/inline.h"
#include "paper_style.h"
#include "stream/block.h"

/* Zero-initialise but for the look; paper_free() when done. */
struct paper {
	enum look look;
	struct marks marks;
	bool body; /* behind what stands in front of the text */
	bool said; /* the list of attachments has begun */
};

/* Append the paragraphs; false, after fail(), refuses the document. */
bool paper_write(
    struct paper *paper, const struct document *document, struct buf *out);

void paper_free(struct paper *paper);

#endif
