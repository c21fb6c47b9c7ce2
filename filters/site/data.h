/* The texts as the search reads them. */
#ifndef DATA_H
#define DATA_H

#include "grams.h"
#include "output.h"
#include "spool.h"
#include "web/facts.h"

/* Above that many texts a reader does not load them all. */
enum { DATA_WHOLE_MAX = 300 };

/*
 * The rows of the texts, put aside as long as they may still become one file.
 * Zero-initialise; data_close() when done.
 */
struct data {
	struct spool spool;
	uint64_t begin[DATA_WHOLE_MAX + 2]; /* of each row in the spool */
	size_t count;
	struct grams *grams; /* NULL: none yet */
	struct buf row;
};

/*
 * Add a text.  Up to DATA_WHOLE_MAX they all go to search-data.js; as soon as
 * there are more each is written to search/t/N.js, framed by its name.
 */
void data_add(struct data *data, const struct document *document,
    const struct facts *facts, struct output *out);

/*
 * Write search-data.js, and for many texts also search/b/XX.js, framed by
 * their names; what they hold is said in search.js and shards.js.
 */
void data_write(struct output *out, struct data *data);

void data_close(struct data *data);

#endif
