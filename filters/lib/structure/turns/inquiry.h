/* What a body is asked on paper, and what it answers. */
#ifndef INQUIRY_H
#define INQUIRY_H

#include "structure/model/model.h"

/*
 * Mark 問題： and 答覆： alone on their lines, and whoever the answer addresses
 * right below: before the turns are looked for, which would take him for one who
 * speaks.
 */
void inquiry_find(struct outline *outline);

/* The line, a heading, holds what is numbered below it, as an answer does. */
bool inquiry_holds_numbers(const struct line *line);

#endif
