/* The texts as the search reads them. */
#ifndef DATA_H
#define DATA_H

#include "output.h"
#include "spool.h"
#include "web/facts.h"

/* Above that many texts a reader does not load them all. */
enum { DATA_WHOLE_MAX = 300 };

/* The rows of all texts, put aside.  Zero-initialise; data_close() when done. */
struct data {
	struct spool spool;
	uint64_t *begin; /* of each row in the spool */
	size_t count, cap;
	struct buf row;
};

void data_add(struct data *data, const struct document *document,
    const struct facts *facts);

/*
 * Write search-data.js, and above DATA_WHOLE_MAX texts also search/t/N.js for
 * each and search/b/XX.js, framed by their names; what they hold is said in
 * search.js and shards.js.
 */
void data_write(struct output *out, struct data *data);

void data_close(struct data *data);

#endif
