/* Lines that are set as they stand: rosters and verse. */
#ifndef VERSE_H
#define VERSE_H

#include "structure/model/model.h"

void verse_find(struct outline *outline);

/* The same of lines that an empty line parts, once headings are known. */
void verse_join(struct outline *outline);

#endif
