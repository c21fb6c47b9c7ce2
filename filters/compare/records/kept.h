/* The older documents, by their names. */
#ifndef KEPT_H
#define KEPT_H

#include "base/set.h"
#include "records/record_units.h"

/* Zero-initialise; kept_free(). */
struct kept {
	struct set names;
	struct units *list;
	size_t cap;
};

/* Keep the document; false, after fail(), where one of its name is kept. */
bool kept_add(struct kept *kept, const struct document *document);

/*
 * The older version of a document, which is the one that its record `compare`
 * names, else that of its name, which may be none, else the only one there is.
 * Without one it is compared with an empty document; a `compare` that names none is
 * told with warn().
 */
const struct units *kept_find(
    const struct kept *kept, const struct document *document);

/* The same for one that is kept itself: NULL without a `compare` of one kept. */
const struct units *kept_older(const struct kept *kept, size_t number);

void kept_free(struct kept *kept);

#endif
