/*
 * Checked writing, to standard output above all.
 *
 * Success means written: every error is kept, and output_close() tells of it.
 * After an error nothing more is written.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"

struct output {
	int fd;
	const char *name; /* for messages */
	struct buf pending;
	bool failed;
};

/* Begin to write to fd, which output_close() closes; name is kept. */
void output_open(struct output *out, int fd, const char *name);

void output_add(struct output *out, struct span bytes);

/*
 * A buffer to append so many bytes to, or about so many, in the place of
 * output_add(): good until the next call.
 */
struct buf *output_room(struct output *out, size_t bytes);

/* Flush, close, free; says with fail() what was not written. */
void output_close(struct output *out);

#endif
