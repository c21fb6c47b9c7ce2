/* The corpus as one block stream, of which as much is made as has changed. */
#ifndef CORPUS_BLOCKS_H
#define CORPUS_BLOCKS_H

#include "blocks/stream_survey.h"
#include "corpus/corpus.h"

/*
 * Bring the block stream up to the files of the corpus and look through it.  False
 * when it could not be made: what stood before stands then, and has to stay.
 */
bool blocks_make(struct corpus *corpus, struct survey *survey);

#endif
