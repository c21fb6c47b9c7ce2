/* What was changed, as a page. */
#ifndef COMPARISON_PAGE_H
#define COMPARISON_PAGE_H

#include "comparison/comparison.h"
#include "web/setting.h"

/*
 * Append a page that is complete in itself: both versions side by side or as one
 * text, what is the same for long folded up.  It needs no script; its words are in
 * the language of the new version, where no other is set.  In a site it stands below
 * compare/, has the head and the foot of its pages, and links those of both.
 */
void comparison_page(struct comparison *comparison,
    const struct setting *setting, struct buf *out);

#endif
