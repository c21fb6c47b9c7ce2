/* A document of blocks as a TEI document. */
#ifndef ENCODE_H
#define ENCODE_H

#include "document/facts.h"
#include "inline/phrase.h"
#include "people/people.h"
#include "tree/tree.h"

/* Zero-initialise, but for what is asked of it; encoder_free() when done. */
struct encoder {
	bool debate; /* as ParlaMint has transcripts */
	bool nested; /* in a corpus: no XML declaration, and indented */
	struct phrase phrase;
	struct tree tree;
	struct page_breaks pages;
	struct facts facts;
	struct articles articles;
	struct voices voices;
	struct roll *roll; /* of the corpus that holds the documents, or NULL */
	struct buf id, language, header;
};

/* All of it can be written in TEI; if not, fail() tells of it. */
bool encoder_accepts(const struct document *document);

/* Append the whole XML; false, after fail(), refuses the document. */
bool encoder_write(
    struct encoder *encoder, const struct document *document, struct buf *out);

/* No more than take down in the roll who speaks in the document. */
void encoder_list(struct encoder *encoder, const struct document *document,
    struct roll *roll);

void encoder_free(struct encoder *encoder);

#endif
