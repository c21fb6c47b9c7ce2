/* A document as lines of JSON. */
#ifndef UNITS_H
#define UNITS_H

#include "document/articles.h"
#include "document/facts.h"
#include "path.h"
#include "stream/block.h"
#include "web/anchor.h"

enum unit { UNIT_DOCUMENT, UNIT_SECTION, UNIT_PARAGRAPH };

/* Zero-initialise but for the unit; lines_free() when done. */
struct lines {
	enum unit unit;
	bool bare; /* without facts */
	struct facts facts;
	struct path path;
	struct buf about; /* of the document, for each line */
	struct anchor_table anchors; /* of its page, where units are parts */
	struct buf anchor; /* of a part, while it is written */
	struct buf id; /* and its identifier */
	size_t id_start; /* which begins with the document's so far */
	struct articles articles; /* of a law */
	struct buf cite; /* how a paragraph of one is cited */
	struct span turn; /* who speaks, or nothing */
	size_t count; /* of lines of the document */
	size_t breaks; /* that stand behind what was written */
};

/* Append all; false, after fail(), refuses the document. */
bool lines_write(
    struct lines *lines, const struct document *document, struct buf *out);

void lines_free(struct lines *lines);

#endif
