/* The text of one record as it stands in a page: label, text, marks. */
#ifndef HTML_PHRASE_H
#define HTML_PHRASE_H

#include "base/buf.h"
#include "chinese/inline.h"
#include "stream/block.h"

/* Zero-initialise; phrase_free() when done. */
struct phrase {
	struct marks marks;
	size_t masks; /* written so far */
};

/*
 * Append label and text with their marks set apart.  The blank between the two
 * is kept as one character; blanks at the ends are not.
 */
void phrase_write(
    struct phrase *phrase, struct buf *out, const struct block *block);

void phrase_free(struct phrase *phrase);

#endif
