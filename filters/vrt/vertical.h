/* A document as vertical text: a word a line, between tags. */
#ifndef VERTICAL_H
#define VERTICAL_H

#include "cutter.h"
#include "document/voice.h"
#include "web/anchor.h"

/* Zero-initialise but for words; vertical_free() when done. */
struct vertical {
	struct words *words;
	struct facts facts;
	struct voices voices;
	struct names names;
	struct anchor_table anchors; /* of the page */
	struct buf id; /* of the document */
	struct buf place; /* of a record, while it is written */
	/* what is open: */
	unsigned level; /* of divisions */
	bool open[LEVEL_MAX + 1]; /* one of that level is */
	bool turn;
};

/* Append all; false, after fail(), refuses the document. */
bool vertical_write(struct vertical *vertical, const struct document *document,
    struct buf *out);

void vertical_free(struct vertical *vertical);

#endif
