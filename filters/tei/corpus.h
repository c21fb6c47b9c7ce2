/* Documents as one corpus: all in it, or named in it. */
#ifndef CORPUS_H
#define CORPUS_H

#include "base/set.h"
#include "encode.h"

enum corpus_form {
	CORPUS_NONE,
	CORPUS_WHOLE, /* holds the documents */
	CORPUS_XINCLUDE, /* takes them in from files beside it */
};

/* The name of the file that takes documents in, and of one that it would be. */
#define CORPUS_DOCUMENT "corpus"
#define CORPUS_FILE CORPUS_DOCUMENT ".xml"

/* Set form and encoder; corpus_free() when done. */
struct corpus {
	enum corpus_form form;
	struct encoder *encoder;
	bool begun;
	bool clashes; /* a document has its file */
	struct set names;
};

/* Append a document, behind the header if it is the first. */
bool corpus_add(
    struct corpus *corpus, const struct document *document, struct buf *out);

/* Append the end; false, after fail(), where there must be no corpus. */
bool corpus_finish(struct corpus *corpus, struct buf *out);

void corpus_free(struct corpus *corpus);

#endif
