/* Lines of text, and what their document says that they are. */
#ifndef PLAIN_LINES_H
#define PLAIN_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * What a style says; from 1 on the level of a heading.  A note is no heading; a
 * hint is a look that headings have, such as bold, and tells no level.
 */
enum {
	CLAIM_ABOVE = -8, /* looks as what stands above a table */
	CLAIM_CAPTION, /* stands above one */
	CLAIM_COLUMNS, /* a row of a table that names its columns */
	CLAIM_ROW,
	CLAIM_HINT,
	CLAIM_NOTE,
	CLAIM_TITLE,
	CLAIM_SUBTITLE,
	CLAIM_NONE,
	CLAIM_MAX = 9,
};

struct claim {
	size_t line; /* from 1 */
	size_t start, len; /* in the text */
	int what;
	bool opens; /* the line goes on behind it */
	size_t cells, cells_len; /* of a row: what is told of its cells */
};

/* Zero-initialise. */
struct plain {
	struct buf text; /* each line with its LF */
	size_t lines;
	struct buf cells; /* numbers of rows, jg-blocks(5) */
	struct claim *claims; /* by line */
	size_t count, cap;
};

/* Append lines, LF between them; each is claimed to be the same. */
void plain_add(struct plain *plain, struct span text, int claim);

/* Append a line of which so many bytes at its start are claimed to be that. */
void plain_add_opened(
    struct plain *plain, struct span text, size_t len, int claim);

/* Append a row of a table, and what is told of its cells. */
void plain_add_row(
    struct plain *plain, struct span line, int claim, struct span cells);

/* Claim what is in the last line: so many bytes of the text from a place. */
void plain_claim(struct plain *plain, size_t start, size_t len, int claim);

/* Claim no longer of any line that it is that. */
void plain_withdraw(struct plain *plain, int claim);

/* Make one line of what a heading is broken into. */
void plain_join_lines(struct buf *text);

/* Append all that another has. */
void plain_append(struct plain *plain, const struct plain *other);

void plain_clear(struct plain *plain);
void plain_free(struct plain *plain);

#endif
