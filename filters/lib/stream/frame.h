/* Framed and plain text, a document at a time; see jg-frames(5). */
#ifndef FRAME_H
#define FRAME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/output.h"
#include "base/source.h"
#include "base/span.h"

/*
 * One document.  The spans lie in the reader's window and are good until the
 * next frame_next().  A plain document has no name and no fields, one in a frame
 * without a name no name; the body is all between the frame's lines, its last
 * newline included.
 */
struct text {
	struct span name;
	struct span fields; /* key=value, tabs between */
	struct span body;
};

/* A stream being read; zero-initialise, then set by frame_reader_open(). */
struct frame_reader {
	struct source *src;
	size_t line; /* of src, where the window begins; from 1 */
	size_t pending; /* bytes of the window given out last time */
	size_t refused; /* documents told of and passed over */
	bool begun;
	bool framed;
	bool done;
	bool unnamed; /* a frame may have no name; may be set behind open */
};

/* Read documents from src, which stays the caller's. */
void frame_reader_open(struct frame_reader *reader, struct source *src);

/*
 * The next document; false at the end.  What is no whole document (a cut
 * stream, a header inside a document, text between frames, a name that is
 * refused) is told with fail() and passed over.
 */
bool frame_next(struct frame_reader *reader, struct text *text);

/* The value of a field; a null pointer where there is none. */
struct span text_field(const struct text *text, struct span key);

/* A number that stands in a field; 0: none, or one that does not fit. */
size_t field_number(struct span digits);

/*
 * What messages call the document: its source, else its name, else the operand;
 * it lies in `source`.
 */
const char *text_source(
    const struct text *text, const char *operand, struct buf *source);

/*
 * Check that the body is as jg-normalize leaves it.  If not, fail() names the
 * source, the line and the fault, and the result is false.
 */
bool text_is_normalized(const struct text *text, const char *source);

/*
 * Writing a frame: begin, the body (whose last byte is a newline, unless it
 * is empty), end.  fields as in struct text.
 */
void frame_begin(struct output *out, struct span name, struct span fields);
void frame_end(struct output *out);

/*
 * A frame around nothing, to begin and end a framed stream that holds no
 * document; readers pass over it.
 */
void frame_none(struct output *out);

#endif
