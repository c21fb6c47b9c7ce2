/* What an editor reads of a corpus: what would be changed, what may be wrong. */
#ifndef EDITOR_H
#define EDITOR_H

#include "corpus/corpus.h"

/* What jg-normalize would change, on standard output; nothing else is written. */
void editor_report(struct corpus *corpus);

/* What jg-check finds, to review.txt, and how often each check found something. */
void editor_review(struct corpus *corpus);

/*
 * What is known of each document, to metadata.tsv in the output.  What somebody has
 * corrected there is not written over.
 */
void editor_sheet(struct corpus *corpus);

#endif
