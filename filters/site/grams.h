/*
 * Which texts hold which pairs of characters, for the search among many.
 *
 * A pair whose second character is none of the index stands for the first
 * alone.  Pairs go to 256 shards by the first character's lowest byte, and
 * those to disk: what is in memory is bounded, whatever the corpus.
 */
#ifndef GRAMS_H
#define GRAMS_H

#include "folding.h"
#include "output.h"
#include "span.h"

enum { GRAMS_SHARDS = 256 };

struct grams;

struct grams *grams_new(void);

/* Index a text; texts come by increasing numbers. */
void grams_add(struct grams *grams, uint32_t number, struct span text);

/*
 * Write a shard, once, as a script: an object of pairs, each with the numbers
 * of its texts, as steps in base 36.
 */
void grams_write(struct grams *grams, unsigned shard, struct output *out);

void grams_free(struct grams *grams);

#endif
