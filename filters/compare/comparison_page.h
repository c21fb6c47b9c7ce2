/* What was changed, as a page. */
#ifndef COMPARISON_PAGE_H
#define COMPARISON_PAGE_H

#include "comparison.h"

/*
 * Append a page that is complete in itself: both versions side by side or as one
 * text, what is the same for long folded up.  It runs no script; its words are in
 * the language of the new version.  In a `site` it stands below compare/, and links
 * the pages of both.
 */
void comparison_page(struct comparison *comparison, bool site, struct buf *out);

#endif
