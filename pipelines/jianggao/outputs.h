/* The files that are made of the block stream. */
#ifndef JIANGGAO_OUTPUTS_H
#define JIANGGAO_OUTPUTS_H

#include "corpus.h"
#include "survey.h"

/* Make the kinds of output that are named, of a stream that was looked through. */
void outputs_make(struct corpus *corpus, const struct survey *survey,
    const struct words *wanted);

#endif
