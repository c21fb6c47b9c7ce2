/* The map of a site for search engines, in as many files as it takes. */
#ifndef SITEMAP_H
#define SITEMAP_H

#include "base/output.h"
#include "web/setting.h"

/* As sitemaps.org has it: so many addresses in a file, and not 50 MB of them. */
enum { MAP_ADDRESSES = 50000, MAP_BYTES = 10000000 };

/* Zero-initialise but for the first two. */
struct map {
	const struct setting *setting;
	struct output *out;
	struct buf text; /* of the part that is being filled */
	size_t addresses, parts;
};

/* Add the page at the path. */
void map_add(struct map *map, struct span path);

/*
 * Write what is left: sitemap.xml where it is all, or else the last of
 * sitemap-1.xml and so on, with sitemap.xml to name them.
 */
void map_end(struct map *map);

#endif
