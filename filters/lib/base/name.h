/*
 * Names of documents: a path below the corpus, `/` between its parts, without
 * the suffix of the file.
 */
#ifndef NAME_H
#define NAME_H

#include <stddef.h>

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

#endif
