/* 01 in large figures on a line above its heading, as pages are laid out. */
#ifndef NUMBER_ABOVE_H
#define NUMBER_ABOVE_H

#include "given/plain_lines.h"

/* Zero-initialise. */
struct number_above {
	char digits[2];
	bool held;
	int claim; /* of its line */
};

/* The line is such a number: it waits for the next one. */
bool number_above_take(struct number_above *above, struct span line, int claim);

/*
 * What waits goes in front of the next line where that may be a heading, and else is
 * a line by itself.
 */
void number_above_give(struct number_above *above, struct span next,
    struct buf *front, struct plain *plain);

#endif
