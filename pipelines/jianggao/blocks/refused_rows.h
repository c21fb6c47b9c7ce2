/* Rows of tables for documents whose file was refused. */
#ifndef REFUSED_ROWS_H
#define REFUSED_ROWS_H

#include "base/set.h"
#include "corpus/corpus.h"

/*
 * A program that finds no document for a row cannot know that there is a file of that
 * name, which another has refused: say so instead of all rows for one of these names.
 */
void refused_rows_tell(struct corpus *corpus, const struct set *names);

#endif
