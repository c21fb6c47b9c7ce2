/*
 * Documents as one corpus: all in it, or named in it.
 *
 * The list of all persons stands in front of the documents, so that these lie on
 * disk until the last has come.
 */
#ifndef TEI_CORPUS_H
#define TEI_CORPUS_H

#include "base/output.h"
#include "base/set.h"
#include "base/spool.h"
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
	struct roll roll;
	struct spool spool;
	struct buf text; /* of one document */
	struct buf includes; /* elements */
};

/*
 * Take in a document: it is put aside for corpus_release(), or its name is for
 * corpus_finish().
 */
bool corpus_add(struct corpus *corpus, const struct document *document);

/* Write the header and what was put aside. */
void corpus_release(struct corpus *corpus, struct output *out);

/*
 * Append the end, and what stands in front of it where documents are taken in; false,
 * after fail(), where there must be no corpus.
 */
bool corpus_finish(struct corpus *corpus, struct buf *out);

void corpus_free(struct corpus *corpus);

#endif
