/* overrides.tsv: what a person says that lines are; see jg-headings(1). */
#ifndef OVERRIDES_H
#define OVERRIDES_H

#include "base/table.h"
#include "structure/rest/given.h"

/* The columns, as the cells of a row have them. */
enum {
	OVERRIDE_NAME,
	OVERRIDE_LINE,
	OVERRIDE_KIND,
	OVERRIDE_LEVEL,
	OVERRIDE_TEXT,
};

/* A row that makes sense; its kind may also be `doc`: a speech begins here. */
struct override {
	struct row *row;
	struct given given;
};

struct given_list {
	struct given *item;
	size_t count, cap;
};

/* Zero-initialise. */
struct overrides {
	struct table table;
	struct override *rows; /* by name and line */
	size_t count, cap;
	struct given_list whole, own, both; /* asked for last */
};

void given_list_add(struct given_list *list, const struct given *given);

/* Read the table; a row that makes no sense is told by fail(), and left out. */
void overrides_read(struct overrides *overrides, const char *path);

/*
 * What is said of the lines of a text; a row whose line is not there, or does
 * not hold what the row says, is told by fail(), and left out.  Good until the
 * next call.
 */
struct givens overrides_find(
    struct overrides *overrides, struct span name, struct span text);

/*
 * The same for a part of the text asked for last, whose rows it shares: what is
 * said under its own name, too, and wins.  `before` lines stand in front of the
 * part; the rows count them, what comes out does not.
 */
struct givens overrides_find_part(struct overrides *overrides, struct span name,
    struct span text, size_t before);

/* The document is Markdown: tell of each row that means it. */
void overrides_refuse(struct overrides *overrides, struct span name);

/* Tell of every row whose document did not come. */
void overrides_tell_unused(const struct overrides *overrides);

void overrides_free(struct overrides *overrides);

#endif
