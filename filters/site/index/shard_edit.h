/* A shard of the search, with what texts held taken out and what they hold put in. */
#ifndef SHARD_EDIT_H
#define SHARD_EDIT_H

#include "base/buf.h"
#include "base/span.h"
#include "index/dense.h"

/*
 * Append to `text` the shard `whole`, less the postings in `before`, and with those in
 * `now`; the first is a file, of the others there are the lines alone.  False where
 * one is not.
 */
bool edit_shard(struct buf *text, const struct dense *dense, struct span whole,
    struct span before, struct span now);

#endif
