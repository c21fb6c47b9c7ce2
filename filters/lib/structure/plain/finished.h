/* What is done with, so that a heading may follow: a sentence, a list, a roster. */
#ifndef FINISHED_H
#define FINISHED_H

#include "structure/model/model.h"

/* Nothing that the line belongs to goes on behind it; it is not the last. */
bool finished_is(const struct outline *outline, const struct line *line);

#endif
