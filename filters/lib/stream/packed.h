/*
 * Framed text with archives packed: the members of one, which stand one behind the
 * other, become the bytes of a ZIP file, and all else is passed on.
 *
 * The same members give the same bytes: all have the first day that ZIP knows,
 * and stand in the order of the stream.
 */
#ifndef PACKED_H
#define PACKED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/source.h"
#include "stream/frame.h"

/* Zero-initialise, then packed_open(); packed_close() when done. */
struct packed_reader {
	struct frame_reader frames;
	struct text held; /* read, and not yet given out */
	bool holds;
	bool packs; /* what was given out last is an archive */
	struct buf name, bytes; /* of the archive given out last */
	struct archive *archive; /* makes them; NULL: none was made yet */
	size_t refused; /* archives told of and passed over */
};

void packed_open(struct packed_reader *reader, struct source *src);

/*
 * The next document, or archive: its name, without fields, and its bytes, good
 * until the next call.  False at the end.  An archive whose members are not all
 * there, in their order, is told with fail() and passed over.
 */
bool packed_next(struct packed_reader *reader, struct text *text);

/* Documents and archives told of and passed over. */
size_t packed_refused(const struct packed_reader *reader);

void packed_close(struct packed_reader *reader);

#endif
