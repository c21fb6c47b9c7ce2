/* Room for a text on its way through the stages. */
#ifndef WORKSPACE_H
#define WORKSPACE_H

#include "base/buf.h"
#include "chinese/grid.h"
#include "stage/edit.h"

/* Room that is kept from one text to the next.  Zero-initialise. */
struct workspace {
	struct buf one, other; /* a line on its way */
	struct buf last; /* a last line that had no LF */
	struct edits step, line;
	struct grid grid; /* the tables of the text */
};

#endif
