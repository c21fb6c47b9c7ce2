/* A line of text that grows from pieces of a page. */
#ifndef LINE_H
#define LINE_H

#include "base/buf.h"

#include <stdbool.h>

struct line {
	struct buf text;
	int gap; /* white space before what comes */
	bool kept; /* white space stands as it is: pre */
};

void line_add(struct line *line, struct span piece);

/* The line without blanks at its ends; good until it grows. */
struct span line_view(const struct line *line);

void line_clear(struct line *line);

#endif
