/* The texts as the search reads them. */
#ifndef DATA_H
#define DATA_H

#include "base/output.h"
#include "base/spool.h"
#include "entry.h"
#include "search/facets.h"
#include "search/row.h"

/* What is remembered of a text: where its row is put aside. */
struct put_aside {
	uint64_t at;
	uint32_t length, title; /* of the row, and of the title before it */
	uint32_t when; /* see order_of_date() */
	uint32_t came; /* its place in the stream */
	struct extent extent;
	struct facet_pairs facets;
};

/* The rows of the texts, put aside.  Zero-initialise; data_close() when done. */
struct data {
	struct spool spool;
	struct put_aside *text;
	size_t count, cap;
	struct facets facets;
	struct dense *dense; /* made for the first */
	struct buf row;
};

/* Add a text, which comes in the order of the stream; returns how large it is. */
struct extent data_add(struct data *data, const struct document *document,
    const struct page_facts *facts, const struct entry *entry);

/*
 * Write the search's files, framed by their names; what they hold is said in
 * search.js and shards.js.  Texts are numbered by date, the newest first.
 */
void data_write(struct output *out, struct data *data);

/* search-data.js, by which all else is found. */
void data_write_index(struct output *out, const struct extent *extent,
    size_t count, const struct facets *facets);

/* Into how many files the pairs of texts go. */
size_t data_files(const struct extent *extent, size_t count);

void data_close(struct data *data);

#endif
