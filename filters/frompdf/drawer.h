/*
 * A process of its own that draws pages, within bounds of memory and time: what a PDF
 * has drawn is as large as whoever made it liked, and no look at its bytes tells.
 */
#ifndef DRAWER_H
#define DRAWER_H

#include <poppler.h>
#include <stdbool.h>
#include <sys/types.h>

#include "sheet/drawn_rule.h"

/* Zero-initialise; drawer_end() before the document is freed. */
struct drawer {
	pid_t process;
	int to; /* and from it */
	bool begun, gone;
};

/* Append the lines that are drawn on a page; none where that was too much to draw. */
void drawer_rules(struct drawer *drawer, PopplerDocument *document, int page,
    struct rules *rules);

void drawer_end(struct drawer *drawer);

#endif
