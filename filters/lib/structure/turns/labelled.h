/* Labels that are of headings above turns, and of nobody who speaks. */
#ifndef LABELLED_H
#define LABELLED_H

#include "structure/turns/utterances.h"

/* Find them, once it is heard what follows each label. */
void labelled_heads_find(
    struct utterances *utterances, const struct outline *outline);

/* Which of the two that such a heading is. */
enum reason labelled_reason(
    const struct outline *outline, const struct utterance *it);

#endif
