/* The titles of several poems in one text. */
#ifndef POEMS_H
#define POEMS_H

#include "structure/model/model.h"

/* What is found is marked as headings, in front of verse_find(). */
void poems_find(struct outline *outline);

#endif
