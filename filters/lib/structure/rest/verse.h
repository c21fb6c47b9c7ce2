/* Lines that are set as they stand: rosters and verse. */
#ifndef VERSE_H
#define VERSE_H

#include "structure/model.h"

void verse_find(struct outline *outline);

#endif
