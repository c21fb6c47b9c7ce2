/* What jg-check finds in a corpus, by document, the worst first. */
#ifndef REVIEW_H
#define REVIEW_H

#include "corpus/corpus.h"

/* The columns of what jg-check --format=tsv writes. */
enum review_column {
	REVIEW_NAME,
	REVIEW_SOURCE,
	REVIEW_LINE,
	REVIEW_COLUMN,
	REVIEW_WEIGHT,
	REVIEW_CHECK,
	REVIEW_FINDING,
	REVIEW_WORDS,
	REVIEW_ANCHOR,
	REVIEW_COLUMNS,
};

/* A finding: its cells as they were written, see base/cell.h. */
struct finding {
	struct span cell[REVIEW_COLUMNS];
};

/* A document, and how much was found in it, the errors first. */
enum { REVIEW_WEIGHTS = 3 };

struct reviewed {
	size_t from, end; /* findings */
	size_t count[REVIEW_WEIGHTS];
};

struct review {
	struct buf text;
	struct finding *finding;
	size_t count, cap;
	struct reviewed *document;
	size_t documents, room;
};

/* Take the rows in `text` apart; the documents are then the worst first. */
void review_take(struct review *review);

/* What is written of it: by line, as a table, as a page. */
void review_lines(const struct review *review, struct buf *out);
void review_table(
    const struct review *review, const char *output, struct buf *out);
void review_page(
    const struct review *review, const char *output, struct buf *out);

/* Of a finding: 0 is the worst; and how it is called by who reads it. */
size_t review_weight_of(const struct finding *finding);
const char *review_weight(size_t weight);

/* How a column is called. */
const char *review_title(enum review_column column);

/*
 * Append the way from the output folder to the page of the finding, where that has
 * been made.
 */
void review_link(
    const struct finding *finding, const char *output, struct buf *out);

void review_free(struct review *review);

#endif
