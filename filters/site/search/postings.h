/* Postings as the search reads them. */
#ifndef POSTINGS_H
#define POSTINGS_H

#include "base/output.h"
#include "search/sorted_runs.h"

/* What a shard begins with, what parts pairs and what ends it: "pair":"steps" */
#define POSTINGS_BEGIN "Object.assign(jianggao.grams,{\n"
#define POSTINGS_STEPS "\":\""
#define POSTINGS_NEXT "\",\n"
#define POSTINGS_END "});\n"

/*
 * Write a shard of ended runs as a script: an object of the pairs in their
 * order, each with the numbers of its texts as steps, see step.h.  Shards are
 * written once, one after the other from 0 on.  Without an output it is appended
 * to `text`, where else it waits.
 */
void postings_write(
    struct output *out, struct buf *text, struct runs *runs, unsigned shard);

#endif
