/* Behind a link to a file, how often it was fetched. */
#ifndef COUNTS_BEHIND_H
#define COUNTS_BEHIND_H

#include "measure/paragraphs.h"

/* Drop what a page has counted behind the files that it names: （已下载12次）. */
void drop_counts_behind(struct tree *tree, const struct paragraphs *all);

#endif
