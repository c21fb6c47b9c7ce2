/* The report: every edit of a document on a line of its own. */
#ifndef REPORT_H
#define REPORT_H

#include <stddef.h>

#include "base/buf.h"
#include "base/output.h"
#include "base/span.h"
#include "stage/edit.h"
#include "stage/rule.h"
#include "stage/stage.h"

/* Zero-initialise. */
struct report {
	size_t total[RULE_COUNT];
	struct buf line;
};

/* Write the edits that lead from a document's text to the result. */
void report_document(struct report *report, struct output *out,
    const char *source, struct span text, struct span result,
    const struct edits *edits);

/* At which width a text was wrapped, if it was and its lines are joined. */
void report_wrapped(struct report *report, struct output *out,
    const char *source, const struct stage_document *document);

/* Write how often each rule was at work, and free. */
void report_end(struct report *report, struct output *out);

#endif
