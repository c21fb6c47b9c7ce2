/* The list by folder: a page for each folder of the corpus. */
#ifndef FOLDERS_H
#define FOLDERS_H

#include "described.h"
#include "lists/groups.h"
#include "lists/pages.h"

/* Put the document into the group of its folder. */
void folders_put(struct groups *groups, struct span name, size_t item);

void folders_write(struct lists *lists, struct groups *groups,
    const struct described *described);

#endif
