/* Do something at once, and again whenever a folder has changed. */
#ifndef WATCH_H
#define WATCH_H

#include "process/argv.h"

/*
 * Run `again` at once, and as soon as `watcher`, which says a line for each change, has
 * been quiet for a moment; whatever comes of it.  At the watcher's end, its status.
 */
int watch(const struct words *watcher, const struct words *again);

#endif
