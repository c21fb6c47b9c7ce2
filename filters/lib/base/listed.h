/* Operands of a program that also takes a list of paths: --files0-from. */
#ifndef LISTED_H
#define LISTED_H

#include "base/filter.h"

/* Zero-initialise. */
struct listed {
	const char *list; /* the file of the list, NULL: there is none */
	const struct filter *filter; /* whose input() each path is given to */
	bool begun;
};

/*
 * For filter->input(): true where the operand was, or stood for, the list, and
 * all paths in it have been read; false where it is a file to read.
 */
bool listed_input(
    struct listed *listed, struct source *src, struct output *out);

#endif
