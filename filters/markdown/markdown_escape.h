/* Text set so that every Markdown processor gives it back as it was. */
#ifndef MARKDOWN_ESCAPE_H
#define MARKDOWN_ESCAPE_H

#include "base/buf.h"
#include "base/span.h"

/* Where the text stands: what is special depends on it. */
enum {
	ESCAPE_INSIDE = 0, /* behind something else on its line */
	ESCAPE_START = 1, /* opens a paragraph */
	ESCAPE_HEADING = 2, /* the whole of an ATX heading */
	ESCAPE_FIRST = 4, /* in the first line of the file */
};

/*
 * Append the text, which is normalized, on one line and without white space
 * at its ends (but inside a line it may have some).
 */
void escape(struct buf *out, struct span text, unsigned where);

#endif
