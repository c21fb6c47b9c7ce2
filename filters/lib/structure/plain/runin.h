/* Which heading of Markdown runs in, as that has no sign for it. */
#ifndef RUNIN_H
#define RUNIN_H

#include <stdbool.h>

#include "base/span.h"

/*
 * The heading, a paragraph directly behind it, looks like one that opens this
 * paragraph: it ends as sentences do, in 。… or ；, and if it is numbered also in
 * ！.  What ends in ？ or ： does not, since what one asks or announces follows.
 */
bool runin_looks(struct span heading);

#endif
