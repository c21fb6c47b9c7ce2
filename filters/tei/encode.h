/* A document of blocks as a TEI document. */
#ifndef ENCODE_H
#define ENCODE_H

#include "facts.h"
#include "phrase.h"
#include "tree.h"

/* Zero-initialise, but for phrase.redaction; encoder_free() when done. */
struct encoder {
	struct phrase phrase;
	struct tree tree;
	struct facts facts;
	struct buf id, language, text;
};

/* Append the whole XML; false, after fail(), refuses the document. */
bool encoder_write(
    struct encoder *encoder, const struct document *document, struct buf *out);

void encoder_free(struct encoder *encoder);

#endif
