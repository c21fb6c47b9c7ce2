/* Lines that say when something is heard, and nothing else. */
#ifndef TIMES_H
#define TIMES_H

#include "structure/model/model.h"

/* Mark the times of a recording that stand alone, and lists of them. */
void times_find(struct outline *outline);

#endif
