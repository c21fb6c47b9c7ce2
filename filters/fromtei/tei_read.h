/* A TEI document, or a corpus of them, as a block stream. */
#ifndef TEI_READ_H
#define TEI_READ_H

#include "header/header_read.h"
#include "text/text.h"
#include "xml/pull.h"

/* Zero-initialise; decoder_free() when done. */
struct decoder {
	struct pull pull;
	struct header header;
	struct text_reader text;
	struct facts facts; /* that the text tells */
	struct buf name, id, value, told;
	bool named; /* by what it came in, whatever its identifier */
	bool refused; /* the document being read */
};

/*
 * Append the documents in the XML to out.  A document that is refused, after
 * fail(), is left out.  The name is that of a lone document; where it is empty,
 * the document's identifier gives it.
 */
void decoder_read(struct decoder *decoder, struct span xml, struct span name,
    const char *source, struct buf *out);

void decoder_free(struct decoder *decoder);

#endif
