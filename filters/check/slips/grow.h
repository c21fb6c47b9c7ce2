/* How the list of words grows. */
#ifndef GROW_H
#define GROW_H

#include "base/translate.h"
#include "slips/slips.h"

/*
 * Take a word; a later one beats an earlier.  Returns NULL, or why it cannot be
 * taken.  What the meaning points to is kept by the caller.
 */
const char *slips_take(
    struct slips *slips, struct span wrong, const struct meaning *meaning);

/* The list that is part of the program, as a file of it would be. */
struct span slips_own(void);

#endif
