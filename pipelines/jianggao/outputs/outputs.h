/* The files that are made of the block stream. */
#ifndef OUTPUTS_H
#define OUTPUTS_H

#include "blocks/stream_survey.h"
#include "corpus/corpus.h"

/* Make the kinds of output that are named, of a stream that was looked through. */
void outputs_make(struct corpus *corpus, const struct survey *survey,
    const struct words *wanted);

#endif
