/* The text of one record as it stands in a page: label, text, marks. */
#ifndef HTML_PHRASE_H
#define HTML_PHRASE_H

#include "base/buf.h"
#include "chinese/inline.h"
#include "document/articles.h"
#include "stream/block.h"
#include "web/html_note.h"

/* Zero-initialise, set the form; html_phrase_free() when done. */
struct phrase {
	struct html_form form;
	struct marks marks;
	size_t masks; /* written so far */
	const struct provision *article; /* whose label is to come, or NULL */
};

/*
 * Append label and text with their marks set apart.  The blank between the two
 * is kept as one character; blanks at the ends are not.
 */
void html_phrase_write(
    struct phrase *phrase, struct buf *out, const struct block *block);

/* A cell of a row, whose text is part of the record's; the first has its label. */
void html_phrase_write_cell(struct phrase *phrase, struct buf *out,
    const struct block *block, struct span cell);

void html_phrase_free(struct phrase *phrase);

#endif
