/* What an editor reads of a corpus: what would be changed, what may be wrong. */
#ifndef EDITOR_H
#define EDITOR_H

#include "corpus.h"

/* What jg-normalize would change, on standard output; nothing else is written. */
void editor_report(struct corpus *corpus);

/* What jg-check finds, to review.txt, and how often each check found something. */
void editor_review(struct corpus *corpus);

#endif
