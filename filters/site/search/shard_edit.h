/* A shard of the search, with what texts held taken out and what they hold put in. */
#ifndef SHARD_EDIT_H
#define SHARD_EDIT_H

#include "base/buf.h"
#include "base/span.h"

/*
 * Append to `text` the shard `whole`, less the postings in `before`, and with those in
 * `now`; the first is a file, of the
 * others there are the pairs alone.  False where one is not.
 */
bool edit_shard(
    struct buf *text, struct span whole, struct span before, struct span now);

#endif
