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
#include "scan/seen.h"

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

#endif
