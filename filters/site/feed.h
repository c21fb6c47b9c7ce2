/* The feed of the newest documents, which needs the address of the site. */
#ifndef FEED_H
#define FEED_H

#include "entry.h"
#include "web/setting.h"

/* Append an Atom feed of the newest documents; entries are by date. */
void feed_write(struct buf *out, struct entries *entries,
    const struct setting *setting, enum language language);

/* Append the place of the document's page in the site. */
void feed_path(struct buf *out, const struct entry *entry);

#endif
