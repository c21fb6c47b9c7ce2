/*
 * The quick scan: is it UTF-8, and which stages may find work in which lines?
 *
 * A clean text costs this one look and nothing more.
 */
#ifndef SURVEY_H
#define SURVEY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* What has been seen; each is a promise only where it is missing. */
enum seen {
	SEEN_CHARACTER = 1, /* one to be taken away or put right alone */
	SEEN_COMBINING = 2, /* what may not be NFC */
	SEEN_BLANK = 4, /* a blank inside a line that may not stay as it is */
	SEEN_WIDTH = 8, /* a full-width letter or digit */
	SEEN_QUOTE = 16, /* quotation marks that may not stay */
	SEEN_MARK = 32, /* dots, dashes, colons, rings */
	SEEN_PUNCT = 64, /* half-width punctuation by what is not ASCII */
	SEEN_NUL = 128,
	SEEN_PRIVATE = 256,
	SEEN_EDGE = 512, /* blanks at the ends of a line, CR before its LF */
};

/* What a line does to a quotation that a line before it has left open. */
enum quoting {
	QUOTING_NONE, /* it has no marks: what was open stays open */
	QUOTING_CLOSED, /* nothing is open behind it */
	QUOTING_OPEN,
};

/* Double and single marks. */
enum { QUOTES = 2 };

/* What the marks of a line without SEEN_QUOTE do. */
struct scan_quoting {
	enum quoting of[QUOTES];
};

/* A line, up to and with its LF, in which something has been seen. */
struct scan_line {
	size_t start, end;
	unsigned seen;
	struct scan_quoting before; /* by the lines since the last such line */
	struct scan_quoting own;
};

/* Zero-initialise; lines_free() when done. */
struct scan_lines {
	struct scan_line *line;
	size_t count, cap;
};

void scan_lines_free(struct scan_lines *lines);

struct scan_sum {
	unsigned seen; /* in all lines */
	struct scan_quoting quoting; /* of all lines together */
};

/*
 * Look at a text; `lines`, where it is not NULL, is set to those in which
 * something has been seen.  False, with *bad at the first byte that is not
 * UTF-8.
 */
bool scan(struct span text, struct scan_lines *lines, struct scan_sum *sum,
    size_t *bad);

/* What a line does behind another. */
void scan_quoting_add(
    struct scan_quoting *quoting, const struct scan_quoting *more);

#endif
