/* Postings as the search reads them. */
#ifndef POSTINGS_H
#define POSTINGS_H

#include "base/buf.h"
#include "search/sorted_runs.h"

/* What a shard begins with, what parts pairs and what ends it: "pair":"steps" */
#define POSTINGS_BEGIN "Object.assign(jianggao.grams,{\n"
#define POSTINGS_STEPS "\":\""
#define POSTINGS_NEXT "\",\n"
#define POSTINGS_END "});\n"

/* So many bytes of text to a file of the index, at most. */
enum { POSTINGS_SHARE = 64 * 1024 };

/* Into how many files the pairs of texts of so many bytes go: a power of two. */
size_t postings_files(uint64_t bytes);

/*
 * Append the pairs of a shard of ended runs, in their order, each with the numbers
 * of its texts as steps, see step.h, to the files that they belong in.  Shards are
 * written once, one after the other from 0 on.
 */
void postings_write(
    struct buf *file, size_t files, struct runs *runs, unsigned shard);

#endif
