/* The files that a page of the site offers beside it: those that are asked for. */
#ifndef DOWNLOADS_H
#define DOWNLOADS_H

#include "corpus.h"

/* The part is no such file, or one that is asked for. */
bool downloads_want(const struct corpus *corpus, const struct part *part);

/* False, after fail(): what is asked for nothing makes. */
bool downloads_check(const struct corpus *corpus);

#endif
