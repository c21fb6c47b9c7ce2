/* The files themselves, beside the pages that were made of them. */
#ifndef ORIGINALS_H
#define ORIGINALS_H

#include "blocks/stream_survey.h"
#include "corpus/corpus.h"

/*
 * Where `originals = yes`, copy to html/originals each file that a document came of,
 * if it is another than that of before, and remove there what is of none any more.
 * Whether anything there was touched; what could not be is told.
 */
bool originals_make(struct corpus *corpus, const struct survey *survey);

#endif
