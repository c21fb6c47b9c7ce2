/* Sentences that argue, and head nothing. */
#ifndef ARGUE_H
#define ARGUE_H

#include <stdbool.h>

#include "base/span.h"

/*
 * The sentence is one of a train of thought: it hangs on what was said before,
 * speaks of those present, or tells what happened; behind a number that counts
 * sections, not sentences, it is also by its length that it does.
 */
bool argue_is(struct span sentence, bool counts_sections);

/* 这是…。 of both: they say what the heading above them is, and not the line above. */
bool argue_names_alike(struct span sentence, struct span sister);

/* The line says that what is decided comes next: 现批复如下：. */
bool argue_announces(struct span line);

/* The title is that of a paper that decides: …的批复, …的决议. */
bool argue_entitles(struct span title);

#endif
