/*
 * Which texts hold which pairs of characters, for the search among many.
 *
 * A pair whose second character is none of the index stands for the first
 * alone.  Pairs go to 256 shards by the first character's lowest byte, and
 * those to disk: what is in memory is bounded, whatever the corpus.
 */
#ifndef GRAMS_H
#define GRAMS_H

#include "base/output.h"
#include "base/span.h"
#include "search/folding.h"

struct grams;

struct grams *grams_new(void);

/*
 * Index the row of a text, as row_write() makes it, but for its anchors; texts
 * come by increasing numbers.
 */
void grams_add(struct grams *grams, uint32_t number, struct span row);

/* Write all shards, search/b/XX.js, framed by their names. */
void grams_write(struct grams *grams, struct output *out);

/*
 * Append what such a file holds: shards from 0 on, each once, of which none need be
 * left out, and nothing is added any more.
 */
void grams_shard(struct grams *grams, unsigned shard, struct buf *text);

/* Append the name of a shard's file. */
void grams_name(struct buf *name, unsigned shard);

void grams_free(struct grams *grams);

#endif
