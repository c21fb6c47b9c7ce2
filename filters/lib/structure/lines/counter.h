/* What counts headlines in a line of its own: PART 01, Part One, #01. */
#ifndef COUNTER_H
#define COUNTER_H

#include "structure/model/model.h"

/* Mark them where each stands right above its headline. */
void counter_find(struct outline *outline);

#endif
