/* Sentences that argue, and head nothing. */
#ifndef ARGUE_H
#define ARGUE_H

#include <stdbool.h>

#include "base/span.h"

/*
 * The sentence is one of a train of thought: it hangs on what was said before,
 * speaks of those present, or tells what happened.
 */
bool argue_is(struct span sentence);

/* The line says that what is decided comes next: 现批复如下：. */
bool argue_announces(struct span line);

#endif
