/* Turns of a transcript that are numbered. */
#ifndef NUMBERED_TURNS_H
#define NUMBERED_TURNS_H

#include "structure/turns/utterances.h"

enum { NUMBERED_LEAST = 2 }; /* lines that ask, so that they do */

/* The bytes of the label of whoever it names, behind the number of a turn; or 0. */
size_t numbered_label(struct span text);

/* How many numbered lines with a label are answered on the next line. */
size_t numbered_asked(
    const struct outline *outline, const struct utterances *utterances);

/* Find them, in a transcript whose other turns are marked. */
void numbered_find(
    struct outline *outline, const struct utterances *utterances);

#endif
