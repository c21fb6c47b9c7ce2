/* A printed programme whose entries come again as headings. */
#ifndef PROGRAMME_H
#define PROGRAMME_H

#include "structure/model/model.h"

/*
 * Mark the headings, one level below one of the whole, or two; the numbered
 * lines are judged.
 */
void programme_find(struct outline *outline);

/* Let them stand one higher: no heading of the whole stands above the first. */
void programme_raise(struct outline *outline);

#endif
