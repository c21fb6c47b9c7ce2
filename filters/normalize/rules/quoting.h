/* The quotation marks of a line, and whether they may be put in order. */
#ifndef QUOTING_H
#define QUOTING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/* Double or single marks. */
struct family {
	uint32_t open, close, straight, wide; /* wide: full-width straight */
	uint32_t corner_open, corner_close;
};

struct mark {
	size_t at, len;
	uint32_t code;
	bool opens; /* where the marks of the line open and close by turns */
};

/* The marks of one line, one after the other. */
struct marks {
	const struct family *family;
	struct span text;
	size_t at, end;
	bool opens;
};

/* The next mark of the line; none in an address or in code. */
bool quoting_next(struct marks *marks, struct mark *mark);

/* How the marks of a line stand to each other, as they were typed. */
struct typed {
	uint32_t last; /* the mark before; 0: none */
	size_t straight; /* that stand in a row up to here */
	bool after_open; /* this row stands behind an opening mark */
	long depth; /* of the curly ones */
	bool below; /* one closed what was not open */
	bool doubled; /* two side by side open, or close */
	bool odd; /* one straight mark more, so far, than pairs of them */
	bool inner; /* a curly pair has opened behind such a one */
	bool within; /* straight pairs inside curly ones */
	bool around; /* and the other way round, to all that is typed */
};

/* What is to be said of a line. */
struct verdict {
	size_t count, straight;
	size_t turned, supported; /* by their neighbours */
	size_t pair, pair_turned, pair_supported; /* that has begun there */
	bool unsure; /* a pair is turned that has no such support */
	bool loose; /* one such holds more than a phrase */
	bool refused;
	bool open; /* the last mark opens a quotation as it stands */
	struct typed typed;
};

struct verdict quoting_judge(struct marks marks);

/*
 * The marks of the line are to open and close by turns.  Where two side by side
 * are alike, a quotation may be nested, or go over from another line: then in
 * each pair that is turned a neighbour must say so.  A whole line the wrong way
 * round is turned, unless a quotation is open, or what stands between two marks
 * is too much for a phrase: there a line goes on from another.
 */
bool quoting_may_settle(const struct verdict *verdict, bool open);

#endif
