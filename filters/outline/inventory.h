/* What is known of each document, as a table that can be corrected and put back. */
#ifndef INVENTORY_H
#define INVENTORY_H

#include "base/set.h"
#include "base/table.h"
#include "document/facts.h"
#include "document/twins.h"

/* Zero-initialise; inventory_free() when done. */
struct inventory {
	struct table given; /* the table that was there before, or none */
	struct facts facts;
	struct twins twins;
	struct buf marks; /* of the document in hand */
	struct set folders; /* that have their row */
};

/*
 * Append the line of column names, and a document's row, behind those of the
 * folders that a person has described and no document before was in.
 */
void inventory_head(struct buf *out);
void inventory_write(struct inventory *inventory,
    const struct document *document, struct buf *out);

void inventory_free(struct inventory *inventory);

#endif
