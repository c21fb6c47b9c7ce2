/* Turns of a transcript: lines that a speaker's label opens. */
#ifndef TURNS_H
#define TURNS_H

#include "structure/model/model.h"

/* Tell whether the document is a transcript, and mark its turns. */
void turns_find(struct outline *outline);

/* The bytes up to the colon that ends a label, 0 where there is none. */
size_t turns_label(struct span text);

#endif
