/* The documents before and behind one, in the order of the index. */
#ifndef NEIGHBOURS_H
#define NEIGHBOURS_H

#include "web/shell.h"
#include "web/siblings.h"

/* Append links for <head>, newer versions to go to first, or links to click on. */
void neighbours_head(struct buf *out, const struct shell *shell,
    const struct catalogue *catalogue, struct span name);
void neighbours_newer(struct buf *out, const struct shell *shell,
    const struct catalogue *catalogue, struct span name);
void neighbours_foot(struct buf *out, const struct shell *shell,
    const struct catalogue *catalogue, struct span name);

#endif
