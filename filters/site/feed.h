/* What needs the address of the site: the feed and the map. */
#ifndef FEED_H
#define FEED_H

#include "entry.h"
#include "web/setting.h"

/* Append an Atom feed of the newest documents; entries are by date. */
void feed_write(struct buf *out, struct entries *entries,
    const struct setting *setting, enum language language);

/* Begin a map of the site, add one address, end it. */
void feed_map_begin(struct buf *out);
void feed_map_add(
    struct buf *out, const struct setting *setting, struct span path);
void feed_map_end(struct buf *out);

/* Append the place of the document's page in the site. */
void feed_path(struct buf *out, const struct entry *entry);

#endif
