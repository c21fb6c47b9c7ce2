/* Bytes put aside on disk, for what would be too much memory. */
#ifndef SPOOL_H
#define SPOOL_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/buf.h"

enum { SPOOL_AHEAD = 32768 }; /* bytes */

/* Zero-initialise; spool_close() when done. */
struct spool {
	FILE *file; /* without a name; gone when the program ends */
	uint64_t size;
	bool failed; /* told with fail() already */
	uint64_t ahead_at; /* where the bytes of `ahead` lie */
	struct buf ahead; /* what was read last, and is never changed */
};

/* Append; returns the offset at which the bytes begin. */
uint64_t spool_add(struct spool *spool, const void *bytes, size_t len);

/* Append what lies at the offset to out; false when it cannot be read. */
bool spool_read(
    struct spool *spool, uint64_t offset, size_t len, struct buf *out);

void spool_close(struct spool *spool);

#endif
