/* Two documents, and what became of the one in the other. */
#ifndef COMPARISON_H
#define COMPARISON_H

#include "comparison/changed_text.h"
#include "records/align.h"

/* What happened to a record. */
enum change { CHANGE_KEPT, CHANGE_WITHIN, CHANGE_REMOVED, CHANGE_ADDED };

/* How much: records, and characters. */
struct counts {
	size_t record[CHANGE_ADDED + 1];
	size_t removed, added;
};

/* Zero-initialise; comparison_make() again and again, comparison_free(). */
struct comparison {
	const struct units *old, *new; /* the caller's */
	struct pairs pairs;
	struct counts counts;
	struct inside inside; /* of the pair looked at last */
};

void comparison_make(struct comparison *comparison, const struct units *old,
    const struct units *new);

/*
 * What happened to the records of a pair, and of one that was changed within the
 * parts, in comparison->inside.
 */
enum change comparison_look(
    struct comparison *comparison, const struct pair *pair);

/* They are one record that has not changed; what is looked at stays. */
bool comparison_kept(
    const struct comparison *comparison, const struct pair *pair);

/* The unit of either document; of the new one where both have it. */
const struct unit *comparison_unit(
    const struct comparison *comparison, const struct pair *pair);

void comparison_free(struct comparison *comparison);

#endif
