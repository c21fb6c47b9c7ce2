/* Postings put aside, in the order in which they came. */
#ifndef BIN_H
#define BIN_H

#include <stddef.h>

#include "spool.h"

enum { BIN_PIECE = 512 };

/* A pair of characters, and a text that holds it. */
struct posting {
	uint32_t pair, number;
};

/* Zero-initialise; bin_free() when done. */
struct bin {
	struct posting posting[BIN_PIECE]; /* those not yet in the spool */
	size_t filled;
	uint64_t *piece; /* where BIN_PIECE of them lie in the spool */
	size_t pieces, cap;
};

/* Put the last piece into the spool; called by bin_add(). */
void bin_flush(struct bin *bin, struct spool *spool);

static inline void
bin_add(struct bin *bin, struct spool *spool, struct posting posting)
{
	bin->posting[bin->filled++] = posting;
	if (bin->filled == BIN_PIECE)
		bin_flush(bin, spool);
}

/* How many there are. */
size_t bin_count(const struct bin *bin);

/*
 * Append the postings of a piece to out, as they are in memory: of pieces in
 * all and one more, which may be empty.  Nothing, where the spool fails.
 */
void bin_read(
    const struct bin *bin, struct spool *spool, size_t piece, struct buf *out);

void bin_free(struct bin *bin);

#endif
