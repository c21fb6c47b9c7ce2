/* All lists of the documents of a site. */
#ifndef LISTS_H
#define LISTS_H

#include "lists/pages.h"

/* Write them; entries are by date, and the map, which may be NULL, gets their pages. */
void lists_write(struct output *out, struct entries *entries,
    const struct setting *setting, enum language language, struct map *map);

#endif
