/* The texts as the search reads them. */
#ifndef DATA_H
#define DATA_H

#include "base/output.h"
#include "base/spool.h"
#include "search/grams.h"
#include "web/page_facts.h"

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
	struct buf file; /* texts that wait for others to fill a file */
	uint32_t waiting; /* how many */
	struct buf sizes; /* how many texts each holds, as steps */
};

/*
 * Add a text.  Up to DATA_WHOLE_MAX they all go to search-data.js; as soon as
 * there are more they are written to files of some, see text_files.h.
 */
void data_add(struct data *data, const struct document *document,
    const struct page_facts *facts, struct output *out);

/*
 * Write search-data.js, and for many texts also search/b/XX.js, framed by
 * their names; what they hold is said in search.js and shards.js.
 */
void data_write(struct output *out, struct data *data);

/* The file by which the search finds those of the texts: how many each holds. */
void data_write_index(struct output *out, const struct buf *sizes);

void data_close(struct data *data);

#endif
