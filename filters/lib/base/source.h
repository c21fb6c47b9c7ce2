/* One input, read in large pieces into a buffer that slides over it. */
#ifndef SOURCE_H
#define SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/*
 * What lies in data[start..end) has been read and not yet been consumed.  The
 * consumer advances start; spans into the window are good until the next
 * source_more().  name is the operand, for messages, and stays the caller's.
 */
struct source {
	int fd;
	const char *name;
	char *data;
	size_t start, end, cap;
	bool single; /* one document: what is not read of it is named */
	bool begun; /* a byte of it has been read */
	bool eof;
	bool failed;
};

void source_open(struct source *src, int fd, const char *name);

/*
 * Read on, keeping the window.  False at the end of the input or when it
 * cannot be read, and then src->failed holds: of a single document, and of an
 * operand that nothing can be read of, such as a folder, fail() has told, of
 * one that breaks off lose_errno().
 */
bool source_more(struct source *src);

/* Read to the end; false when that failed. */
bool source_all(struct source *src);

/* Free the buffer; the descriptor stays the caller's. */
void source_close(struct source *src);

static inline struct span
source_window(const struct source *src)
{
	return (struct span){src->data + src->start, src->end - src->start};
}

#endif
