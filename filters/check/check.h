/* What an editor wants to know before publishing: the checks of a document. */
#ifndef CHECK_H
#define CHECK_H

#include <stdbool.h>

#include "stream/block.h"
#include "structure/front/several.h"

enum check {
	CHECK_SKIP,
	CHECK_REPEAT,
	CHECK_RESTART,
	CHECK_COUNT_DECLARED,
	CHECK_EMPTY,
	CHECK_LONE,
	CHECK_QUOTES,
	CHECK_BRACKETS,
	CHECK_REPLACEMENT,
	CHECK_PRIVATE,
	CHECK_SEVERAL,
	CHECK_FLOOR,
	CHECK_GARBLED,
	CHECK_MARKDOWN,
	CHECK_WRAPPED,
	CHECK_MASKS, /* from here on they are off */
	CHECKS,
};

/* A finding: its line in the source, and its text in report.text. */
struct finding {
	size_t line;
	size_t from, end;
};

/* What has been found, and which checks are wanted. */
struct report {
	const struct document *document;
	struct buf text;
	struct finding *finding;
	size_t count, cap;
	size_t findings;
	struct several several;
	struct buf restored; /* the text; see report_restore() */
	bool on[CHECKS];
	bool confirm; /* tell what agrees, too */
};

/* Tell a finding: `source:line: check-name: text`. */
void report_add(struct report *report, enum check check, size_t line,
    const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The same of a record, which is cited: `label and text what`. */
void report_block(struct report *report, enum check check,
    const struct block *block, const char *what);

/* The same for what agrees, where that is wanted. */
void report_confirm(struct report *report, enum check check, size_t line,
    const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Append what was told, in the order of the lines, and forget it. */
void report_write(struct report *report, struct buf *out);

void report_free(struct report *report);

/* The check of that name, or CHECKS. */
enum check check_named(const char *name);

/* Set the text of the document, whose lines begin behind document->before. */
void report_restore(struct report *report);

/* Each looks at the whole document, or at its restored text. */
void check_numbers(struct report *report);
void check_counts(struct report *report);
void check_sections(struct report *report);
void check_several(struct report *report);
void check_floor(struct report *report);
void check_pairs(struct report *report);
void check_characters(struct report *report);
void check_garbled(struct report *report);
void check_markdown(struct report *report);
void check_wrapped(struct report *report);

static inline bool
is_heading(const struct block *block)
{
	return kind_is_heading(block->kind);
}

#endif
