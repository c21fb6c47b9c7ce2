/* A printed programme whose entries come again as headings. */
#ifndef PROGRAMME_H
#define PROGRAMME_H

#include "structure/model.h"

/* Mark the headings; the numbered lines are judged. */
void programme_find(struct outline *outline);

/* Let them stand one lower: a heading of the whole stands above the first. */
void programme_lower(struct outline *outline);

#endif
