/* A finding as it is told: its columns and its words worked out. */
#ifndef TOLD_H
#define TOLD_H

#include "report/findings.h"

struct told {
	const struct report *report;
	const struct finding *finding;
	struct span text; /* what is said of it */
	struct span line, words; /* the whole line, and the finding in it */
	size_t column, end; /* characters from 1; the last is not included */
	struct span anchor; /* of the page; only for TELL_TSV */
};

void told_text(const struct told *told, struct buf *out);
void told_gcc(const struct told *told, struct buf *out);
void told_json(const struct told *told, struct buf *out);
void told_tsv(const struct told *told, struct buf *out);

/* The same of a log; each result but the first has something before it. */
void told_sarif_begin(struct buf *out);
void told_sarif(const struct told *told, struct buf *out);
void told_sarif_end(struct buf *out);

#endif
