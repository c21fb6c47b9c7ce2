/* Which stages a text goes through. */
#ifndef STAGES_H
#define STAGES_H

#include "scan/seen.h"
#include "stage/rule.h"
#include "stage/stage.h"
#include "stage/workspace.h"

/* A line, or a whole text, on its way. */
struct passage {
	struct workspace *workspace;
	struct stage_document *document;
	struct span text;
	unsigned seen;
	struct scan_quoting quoting; /* what its marks do */
	rules rules;
	struct edits *log;
};

/*
 * A rule asks for the whole text at once: by its own nature, or because the
 * scan does not look for what it looks for.
 */
bool stages_want_all(rules set, unsigned seen);

/*
 * Through all stages.  The result lies in the passage's text, where nothing
 * was to be done, or in the workspace.
 */
struct span stages_run(struct passage *passage);

/* Lines that are passed over open and close quotations, too. */
void stages_open_quotes(
    struct stage_document *document, const struct scan_quoting *quoting);

#endif
