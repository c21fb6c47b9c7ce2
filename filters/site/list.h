/* A document in a list. */
#ifndef LIST_H
#define LIST_H

#include "entry.h"

/* Append it as an element <li>. */
void list_entry(
    struct buf *out, const struct entry *entry, enum language language);

#endif
