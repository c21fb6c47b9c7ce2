/* Postings as the search reads them. */
#ifndef POSTINGS_H
#define POSTINGS_H

#include "base/output.h"
#include "search/sorted_runs.h"

/*
 * Write a shard of ended runs as a script: an object of the pairs in their
 * order, each with the numbers of its texts as steps, see step.h.  Shards are
 * written once, one after the other from 0 on.
 */
void postings_write(struct output *out, struct runs *runs, unsigned shard);

#endif
