/*
 * The titles below the first of a document: of papers that it encloses, or that
 * follow it.
 */
#ifndef INNER_TITLE_H
#define INNER_TITLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "stream/block.h"

/* Records are looked at one after the other. */
struct inner_titles {
	bool begun; /* the document's own title has come, or its text */
	unsigned depth; /* that all stands deeper: 1 from such a title on */
};

/* The record begins such a title. */
bool inner_title_begins(
    struct inner_titles *inner, const struct document *document, size_t i);

/* Append it as contents have it, with 附件1 in front, where that is above it. */
void inner_title_text(
    const struct document *document, size_t i, struct buf *out);

#endif
