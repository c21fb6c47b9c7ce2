/* Dates in figures as machines and names of files have them. */
#ifndef FIGURES_H
#define FIGURES_H

#include "chinese/moment.h"

/* 2026-02-03, 2026年02月10日 07时41分: as a machine writes a day. */
bool figures_are_stamp(struct span text);

/* The first date that is all figures, 20230203 or 202302, no letter beside it. */
bool figures_find(struct span text, struct moment *when, struct span *where);

/* 2017-06-28 in front of what a date in a text does not stand before: -某会. */
bool figures_find_parted(
    struct span name, struct moment *when, struct span *where);

#endif
