/* overrides.tsv: what a person says that lines are; see jg-headings(1). */
#ifndef OVERRIDES_H
#define OVERRIDES_H

#include "outline/given.h"
#include "table.h"

struct override;

/* Zero-initialise. */
struct overrides {
	struct table table;
	struct override *rows; /* those without fault, by name and line */
	size_t count, cap;
	struct given *list; /* of the document asked for last */
	size_t list_cap;
};

/* Read the table; a row that makes no sense is told by fail(), and left out. */
void overrides_read(struct overrides *overrides, const char *path);

/*
 * What is said of a document's lines; a row whose line is not there, or does
 * not hold what the row says, is told by fail(), and left out.  Good until the
 * next call.
 */
struct givens overrides_find(
    struct overrides *overrides, struct span name, struct span text);

/* Tell of every row whose document did not come. */
void overrides_tell_unused(const struct overrides *overrides);

void overrides_free(struct overrides *overrides);

#endif
