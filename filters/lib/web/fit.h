/* Which documents have a page: the same answer for pages and their lists. */
#ifndef FIT_H
#define FIT_H

#include <stdbool.h>

#include "stream/block.h"

/*
 * False, after fail(), for a document that holds a record of an unknown kind
 * or a character that no page may hold.
 */
bool fit_for_page(const struct document *document);

/* The same for a page of a site, which needs a name. */
bool fit_for_site(const struct document *document);

#endif
