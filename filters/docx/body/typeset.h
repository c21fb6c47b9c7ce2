/* A document as the paragraphs of a paper. */
#ifndef TYPESET_H
#define TYPESET_H

#include <stdbool.h>

#include "base/buf.h"
#include "body/own_notes.h"
#include "body/paragraph.h"
#include "red/red_sheet.h"

/* Zero-initialise but for the look of the writer; paper_free() when done. */
struct paper {
	struct writer writer; /* its look is to be set */
	struct own_notes notes;
	struct red_sheet red;
	bool body; /* behind what stands in front of the text */
	bool said; /* the list of attachments has begun */
	unsigned roster; /* where names begin, in hundredths of a character */
};

/* Look at a document that is to be written; false, after fail(), refuses it. */
bool paper_begin(struct paper *paper, const struct document *document);

/* Append its paragraphs, but for notes that are Word's own. */
void paper_write(
    struct paper *paper, const struct document *document, struct buf *out);

/* Append the notes that are: what Word calls them says the writer. */
void paper_notes(
    struct paper *paper, const struct document *document, struct buf *out);

void paper_free(struct paper *paper);

#endif
