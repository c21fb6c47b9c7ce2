/* The anchors of the page that jg-html makes of the document. */
#ifndef ANCHORS_H
#define ANCHORS_H

#include "report/findings.h"
#include "web/anchor.h"

/* Places are asked for in their order; set .report, zero the rest. */
struct anchors {
	const struct report *report;
	struct anchor_table table;
	size_t next; /* block that is not placed yet */
	struct buf anchor;
};

/* That of the block at the place; empty: the top of the page. */
struct span anchors_find(struct anchors *anchors, const struct place *place);

void anchors_free(struct anchors *anchors);

#endif
