/* What has been found of a document: taken down here, told by tell.h. */
#ifndef FINDINGS_H
#define FINDINGS_H

#include <stdbool.h>

#include "document/facts.h"
#include "document/twins.h"
#include "report/names.h"
#include "slips/slips.h"
#include "stream/block.h"
#include "structure/rest/several.h"

/* Some bytes of a line of the restored text; none of them: all of the line. */
struct place {
	size_t line; /* of the source */
	size_t start; /* of the line in the text */
	size_t at, len; /* in the line */
};

/* A finding: its place, and what is said of it, in report.text. */
struct finding {
	struct place place;
	enum check check;
	enum weight weight;
	size_t from, end;
};

/* Where a block stands in the restored text: its line, and itself. */
struct spot {
	size_t start, at;
};

/* What has been found, and which checks are wanted. */
struct report {
	const struct document *document;
	struct buf text;
	struct finding *finding;
	size_t count, cap;
	size_t findings;
	struct several several;
	struct facts facts;
	struct twins twins; /* of all documents */
	struct slips slips;
	struct buf restored; /* the text; see report_restore() */
	struct spot *spot; /* of each block */
	size_t spots;
	bool on[CHECKS];
	bool confirm; /* tell what agrees, too */
};

/*
 * Set the text of the document, whose lines begin behind document->before, as its
 * source has it; what was told of another is forgotten.
 */
void report_restore(struct report *report);

/* The places of a block, of its label, and of words in its text. */
struct place place_block(
    const struct report *report, const struct block *block);
struct place place_label(
    const struct report *report, const struct block *block);
struct place place_words(
    const struct report *report, const struct block *block, struct span words);

/* Words in a line of the restored text; and where the document begins. */
struct place place_line(const struct report *report, size_t number,
    struct span line, struct span words);
struct place place_top(const struct report *report);

/* Tell a finding. */
void report_add(struct report *report, enum check check, struct place place,
    const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The same of a block, which is cited: `label and text what`. */
void report_block(struct report *report, enum check check,
    const struct block *block, const char *what);

/* The same for what agrees, where that is wanted. */
void report_confirm(struct report *report, enum check check, struct place place,
    const char *format, ...) __attribute__((format(printf, 4, 5)));

/* In the order of the text; what was told of one place stays in its order. */
void report_sort(struct report *report);

void report_free(struct report *report);

#endif
