/* What a frame says of a document that a program reads: its name, and fields. */
#ifndef NAMED_H
#define NAMED_H

#include "base/buf.h"
#include "base/listed.h"
#include "base/set.h"

struct named {
	/* Settings. */
	struct listed listed; /* --files0-from */
	const char *base; /* cut off the names */
	bool framed; /* documents have their names */
	bool digest;

	/* State. */
	size_t written;
	struct set names;
	struct buf sources; /* the first of each name, one behind the other, */
	size_t *source_end; /* where they end */
	size_t source_cap;
	struct buf name, fields;
};

/* What messages call what has no path. */
extern const char named_standard_input[];

/* Frame two operands or more, and a list; false, after complain(), with both. */
bool named_begin(struct named *named, size_t operands);

/* Set the name; why the document has none, or NULL. */
const char *named_find(struct named *named, const char *source);

/*
 * Set the name, unless nothing is framed, and the field `source`; false, after
 * fail(), for a path that may stand in no frame.
 */
bool named_describe(struct named *named, const char *source);

/* Append the digest of the file. */
void named_digest(struct named *named, struct span bytes);

/* Two documents of one name cannot be told apart: false after fail(). */
bool named_is_new(struct named *named, const char *source);

void named_free(struct named *named);

#endif
