/*
 * What the converters share: a block stream in, a text a document out, or one
 * text of all.
 *
 * A document without a name is written plain, named ones are framed; an
 * unnamed document beside another is an error.  A document that the converter
 * refuses is not written at all.
 */
#ifndef CONVERTER_H
#define CONVERTER_H

#include "base/filter.h"
#include "stream/block.h"

struct converter {
	/*
	 * Append the document's text to out, which holds nothing yet.  False,
	 * after fail(), refuses the document.
	 */
	bool (*convert)(
	    void *state, const struct document *document, struct buf *out);
	void *state;
	bool framed; /* convert() writes frames, of members; see member.h */

	/*
	 * What is made is one text of all documents, which finish() ends when
	 * there was any; it is framed by the name, if that is not empty.
	 * False, after fail(), leaves the text without its end, so that no
	 * reader takes it for whole.  NULL: each document is a text.
	 */
	bool (*finish)(void *state, struct buf *out);
	struct span whole;
	bool begun;
	struct buf text;
	size_t named, unnamed;
};

/* To stand as struct filter's input, with a struct converter as the state. */
void converter_input(void *converter, struct source *src, struct output *out);

/* To stand as struct filter's end: frees. */
void converter_end(void *converter, struct output *out);

/* To stand as finish(): nothing stands behind the last document. */
bool converter_no_end(void *state, struct buf *out);

/*
 * The kind is one that this program does not know: says so with fail() and
 * returns false, for use in convert().
 */
bool converter_refuse(
    const struct document *document, const struct block *block);

#endif
