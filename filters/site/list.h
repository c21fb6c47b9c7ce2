/* The lists of documents: the site's index. */
#ifndef LIST_H
#define LIST_H

#include "../html/setting.h"
#include "entry.h"

/* Append a list of the entries, under headings of their years. */
void list_write(struct buf *out, const struct entry *entry, size_t count,
    enum language language);

#endif
