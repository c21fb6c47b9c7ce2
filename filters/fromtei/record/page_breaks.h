/* Where pages of a PDF begin: pb, and the field `pages` of jg-frames(5). */
#ifndef PAGE_BREAKS_H
#define PAGE_BREAKS_H

#include <stdbool.h>

#include "base/buf.h"

/* Zero-initialise. */
struct page_breaks {
	struct buf pages; /* as jg-frames(5) has them */
	struct buf open; /* those of the record that is open, or the next one */
	size_t passed; /* characters of its line in front of it, blanks aside */
};

void page_breaks_begin(struct page_breaks *breaks);

/* A page of that number begins behind so much of the open record. */
void page_breaks_add(struct page_breaks *breaks, struct span number,
    struct span label, struct span text);

/* What was added since is the number that stands there as a line of its own. */
void page_breaks_forget(struct page_breaks *breaks);

/* The record is whole and on its line, which it begins or goes on with. */
void page_breaks_settle(struct page_breaks *breaks, size_t line, bool begins,
    struct span label, struct span text);

void page_breaks_free(struct page_breaks *breaks);

#endif
