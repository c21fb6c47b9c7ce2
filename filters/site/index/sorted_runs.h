/*
 * Which texts hold which pairs of characters, on disk, in runs.
 *
 * A run is sorted in memory, of a bounded number of pairs, and put aside; what
 * stays in memory of it is a kilobyte.
 */
#ifndef SORTED_RUNS_H
#define SORTED_RUNS_H

#include <stddef.h>
#include <stdint.h>

#include "base/spool.h"

enum {
	RUNS_SHARDS = 256,
	RUNS_TEXTS = 256, /* at most so many in a run */
	RUNS_AT_ONCE = 4096,
};

/*
 * The texts of a run that hold a pair; steps to those behind the first follow,
 * see step.h.  Texts are counted from the first of the run.
 */
struct holders {
	uint32_t pair; /* less the byte that tells the shard */
	uint16_t len; /* of the steps */
	uint8_t first, last;
};

/* With its steps, two bytes each at most. */
enum { HOLDERS_MAX = sizeof(struct holders) + 2 * RUNS_TEXTS };

/* A run put aside: the holders of each shard, by pair. */
struct run {
	uint64_t at; /* in the spool */
	uint32_t first; /* number of the first text */
	uint32_t size[RUNS_SHARDS]; /* bytes, of one shard behind the other */
};

struct runs {
	struct spool spool;
	struct run *run;
	size_t count, cap;
	struct gathering *now;
};

/* runs_free() when done. */
void runs_begin(struct runs *runs);

/*
 * Note that a text holds some pairs, RUNS_AT_ONCE at most; numbers of texts do
 * not fall.  A pair is the first character and the second in 16 bits each, and
 * none where the first is 0; its shard is the lowest byte of the first.
 */
void runs_add(
    struct runs *runs, uint32_t number, const uint32_t *pairs, size_t count);

/* All is in runs now; nothing can be added any more. */
void runs_end(struct runs *runs);

void runs_free(struct runs *runs);

#endif
