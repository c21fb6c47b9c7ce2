/* One text through all stages. */
#ifndef NORMALIZE_TEXT_H
#define NORMALIZE_TEXT_H

#include "buf.h"
#include "edit.h"
#include "rule.h"
#include "span.h"

/* Room that is kept from one text to the next.  Zero-initialise. */
struct workspace {
	struct buf one, other;
	struct edits step;
};

/*
 * Normalize valid UTF-8 by a set of rules.  `seen` is what the quick scan has
 * seen in it.  The result lies in the text itself, where nothing was to be
 * done, or in the workspace.  `log`, where it is not NULL, is set to the edits
 * that lead from the text to the result.
 */
struct span normalize_text(struct workspace *workspace, struct span text,
    unsigned seen, rules set, struct edits *log);

void workspace_free(struct workspace *workspace);

#endif
