/* A block stream of the state, a document at a time: whose it is, and its bytes. */
#ifndef BLOCK_STREAM_H
#define BLOCK_STREAM_H

#include "base/source.h"

/* stream_close() when done, also where it was not opened. */
struct stream {
	struct source src;
	int fd;
	/* Of the document in hand, good until the next. */
	struct span bytes, name, source;
};

/* False after fail(). */
bool stream_open(struct stream *stream, const char *path);

/* The next document; false at the end, or where the rest is none. */
bool stream_next(struct stream *stream);

void stream_close(struct stream *stream);

#endif
