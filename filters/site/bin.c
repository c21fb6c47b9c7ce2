/* Postings put aside. */
#include "bin.h"

#include <stdlib.h>

#include "alloc.h"

void
bin_flush(struct bin *bin, struct spool *spool)
{
	bin->piece =
	    xgrow(bin->piece, &bin->cap, bin->pieces + 1, sizeof(*bin->piece));
	bin->piece[bin->pieces++] =
	    spool_add(spool, bin->posting, sizeof(bin->posting));
	bin->filled = 0;
}

size_t
bin_count(const struct bin *bin)
{
	return bin->pieces * BIN_PIECE + bin->filled;
}

void
bin_read(
    const struct bin *bin, struct spool *spool, size_t piece, struct buf *out)
{
	if (piece < bin->pieces)
		(void)spool_read(
		    spool, bin->piece[piece], sizeof(bin->posting), out);
	else
		buf_add(out, (const char *)bin->posting,
		    bin->filled * sizeof(*bin->posting));
}

void
bin_free(struct bin *bin)
{
	free(bin->piece);
	bin->piece = NULL;
}
