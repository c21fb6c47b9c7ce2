/* Turns of a transcript: lines that a speaker's label opens. */
#ifndef TURNS_H
#define TURNS_H

#include "outline.h"

/* Tell whether the document is a transcript, and mark its turns. */
void turns_find(struct outline *outline);

#endif
