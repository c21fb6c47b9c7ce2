/* Postings as the search reads them. */
#ifndef POSTINGS_H
#define POSTINGS_H

#include "base/buf.h"
#include "index/dense.h"
#include "index/sorted_runs.h"

/*
 * What a shard begins with, what stands around its lines and what ends it.  A line is
 * of a character, "国":"家#%民$", with each that stands second, as dense_second() has
 * it, and steps, which are all below U+0080.
 */
#define POSTINGS_BEGIN "jianggao.more({\n"
#define POSTINGS_PAIRS "\":\""
#define POSTINGS_NEXT "\",\n"
#define POSTINGS_END "});\n"

/* So many bytes of text to a file of the index, at most. */
enum { POSTINGS_SHARE = 32 * 1024 };

/* Into how many files the pairs of texts of so many bytes go: a power of two. */
size_t postings_files(uint64_t bytes);

/* A shard that is being written. */
struct postings {
	struct buf *text;
	uint32_t first; /* whose line it is; 0: none */
};

/* Begin a pair, behind which its steps are to be written. */
void postings_pair(struct postings *postings, const struct dense *dense,
    uint32_t first, uint32_t second);

/* End the last line. */
void postings_close(struct postings *postings);

/*
 * Append the pairs of a shard of ended runs, in their order, each with the numbers
 * of its texts as steps, see step.h, to the files that they belong in.  Shards are
 * written once, one after the other from 0 on.
 */
void postings_write(struct buf *file, size_t files, struct runs *runs,
    const struct dense *dense, unsigned shard);

#endif
