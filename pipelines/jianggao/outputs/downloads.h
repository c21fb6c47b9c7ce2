/* The files that a page of the site offers beside it: those that are asked for. */
#ifndef DOWNLOADS_H
#define DOWNLOADS_H

#include "corpus/corpus.h"

/* Once all settings are taken: with `pdf = yes` it is offered.  False after fail(). */
bool downloads_settle(struct settings *settings);

/* The part is no such file, nor a picture, or one that is asked for. */
bool downloads_want(const struct corpus *corpus, const struct part *part);

/* The pages of this kind of output are to be printed. */
bool downloads_print(const struct corpus *corpus, const char *kind);

/* False, after fail(): what is asked for nothing makes. */
bool downloads_check(const struct corpus *corpus);

#endif
