/* Documents in groups: a set of names, and for each the documents that have it. */
#ifndef GROUPS_H
#define GROUPS_H

#include <stdint.h>

#include "base/set.h"

struct membership {
	uint32_t group, item;
};

/* Zero-initialise; groups_free() when done. */
struct groups {
	struct set names;
	struct membership *member;
	size_t count, cap;
	uint32_t *item; /* once arranged: those of group g are item[first[g]] */
	size_t *first; /* to item[first[g + 1]] */
};

/* The document is of the group. */
void groups_put(struct groups *groups, struct span name, size_t item);

/* No more are put; each group has its documents in the order in which they came. */
void groups_arrange(struct groups *groups);

/* How many documents the group has, and their numbers. */
size_t groups_size(const struct groups *groups, size_t group);
uint32_t *groups_items(const struct groups *groups, size_t group);

void groups_free(struct groups *groups);

#endif
