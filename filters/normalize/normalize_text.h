/* One text through all stages, line by line. */
#ifndef NORMALIZE_TEXT_H
#define NORMALIZE_TEXT_H

#include "base/buf.h"
#include "base/span.h"
#include "scan/survey.h"
#include "stage/edit.h"
#include "stage/rule.h"
#include "stage/stage.h"
#include "stage/workspace.h"

void workspace_free(struct workspace *workspace);

/* A text being normalized. */
struct normalizer {
	struct workspace *workspace;
	struct span text;
	const struct scan_line *line; /* those to look at */
	size_t lines;
	rules rules;
	struct edits *log; /* NULL: none is kept */
	struct scan_line whole; /* where all of it must be looked at at once */
	struct stage_document document;
	size_t done; /* of the text */
	size_t
	    counted; /* so far the lines of it have been, where there are rows */
	struct span piece[3]; /* to be given out */
	unsigned pieces, given;
	bool ended; /* the last line has its LF */
};

/*
 * Normalize valid UTF-8 by a set of rules.  `lines` and `sum` are what the
 * quick scan has seen.  A last line without an LF is given one.  `log`, where
 * it is not NULL, is set to the edits that lead from the text to the result;
 * the text must end with an LF then.
 */
void normalizer_open(struct normalizer *normalizer, struct workspace *workspace,
    struct span text, const struct scan_lines *lines,
    const struct scan_sum *sum, rules set, struct edits *log);

/* Behind open: these lines are rows of tables; NULL: none are. */
void normalizer_rows(
    struct normalizer *normalizer, const struct rows_kept *rows);

/*
 * The next piece of the result, good until the one after it is asked for;
 * false at the end.
 */
bool normalizer_next(struct normalizer *normalizer, struct span *piece);

#endif
