/*
 * Which texts hold which characters and pairs of them, for the search among many.
 *
 * A pair whose second character is 0 is the first alone.  Pairs go to 256 shards by
 * the first character's lowest byte, and those to disk: in memory is one of them,
 * whatever the corpus.
 */
#ifndef GRAMS_H
#define GRAMS_H

#include "base/output.h"
#include "base/span.h"
#include "index/dense.h"
#include "index/folding.h"

struct grams;

struct grams *grams_new(void);

/* Index a title, which is dense; what is indexed comes by increasing numbers. */
void grams_add_title(struct grams *grams, uint32_t number, struct span title);

/* The same for a part of a text, as row_write() makes it, but for its anchors. */
void grams_add_unit(struct grams *grams, uint32_t number, struct span unit);

/* The same for a pair; 0: none. */
void grams_add_pair(struct grams *grams, uint32_t number, uint32_t pair);

/* Write all files, search/b/N.js, framed by their names; nothing is added then. */
void grams_write(struct grams *grams, struct output *out, size_t files);

/* The same into `file`, an array; those that no pair is in stay empty. */
void grams_collect(struct grams *grams, struct buf *file, size_t files);

/* Append the name of a file. */
void grams_name(struct buf *name, size_t file);

void grams_free(struct grams *grams);

#endif
