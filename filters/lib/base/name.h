/*
 * Names of documents: a path below the corpus, `/` between its parts, without
 * the suffix of the file.
 */
#ifndef NAME_H
#define NAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

/*
 * Why the name is refused, as a phrase for a message, or NULL where it is a
 * good name: UTF-8 without control characters, whose parts are none of empty,
 * `.` and `..`.
 */
const char *name_fault(struct span name);

/*
 * Append the name of the document kept at path: base cut off (NULL: the
 * current folder), suffix cut off, NFC.  Returns NULL, or why there is none.
 */
const char *name_of_path(const char *path, const char *base, struct buf *name);

/* 64 bits that stand for the name; never 0, the same on every machine. */
uint64_t name_hash(struct span name);

/* A set of names, remembered by 64-bit hash: 16 to 32 bytes a name. */
struct nameset {
	uint64_t *slot;
	size_t count, size;
};

/* False where the name is in the set already. */
bool nameset_add(struct nameset *set, struct span name);
bool nameset_has(const struct nameset *set, struct span name);
void nameset_free(struct nameset *set);

#endif
