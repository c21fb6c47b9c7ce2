/* The lists of all documents, in pages: by date, by speaker. */
#ifndef LISTING_H
#define LISTING_H

#include "base/output.h"
#include "entry.h"
#include "web/setting.h"

enum { LISTING_PAGE = 200 };

/* One way to list documents. */
struct listing {
	const char *file; /* `index`: index.html, index-2.html, ... */
	enum language language;
	const struct setting *setting;
	bool speakers; /* else years */
	bool both; /* the site has the other list, too */
};

/* Write the pages of a list of sorted entries, framed by their names. */
void listing_write(
    struct output *out, const struct listing *listing, struct entries *entries);

/* How many pages that makes; at least one. */
size_t listing_pages(size_t count);

/* Append the name of a page, counted from 0. */
void listing_name(const struct listing *listing, struct buf *out, size_t page);

#endif
