/* Blanks at the ends of a line. */
#ifndef BLANKS_H
#define BLANKS_H

#include <stddef.h>

#include "base/span.h"

/* A line: its text without blanks at its ends, and where its LF is. */
struct blanks_line {
	size_t start, end;
	size_t stop; /* the offset of the LF, or where the text ends */
};

/* The line text[start, end), whose LF or CRLF, if it has one, is the last. */
struct blanks_line blanks_trim(struct span text, size_t start, size_t end);

#endif
