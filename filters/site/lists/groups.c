/* Documents in groups. */
#include "lists/groups.h"

#include <stdlib.h>

#include "base/alloc.h"

void
groups_put(struct groups *groups, struct span name, size_t item)
{
	groups->member = xgrow(groups->member, &groups->cap, groups->count + 1,
	    sizeof(*groups->member));
	groups->member[groups->count++] = (struct membership){
	    (uint32_t)set_put(&groups->names, name), (uint32_t)item};
}

void
groups_arrange(struct groups *groups)
{
	size_t count = groups->names.count;
	size_t *first = xcalloc(count + 2, sizeof(*first));

	groups->item = xcalloc(groups->count + 1, sizeof(*groups->item));
	for (size_t i = 0; i < groups->count; i++)
		first[groups->member[i].group + 2]++;
	for (size_t i = 2; i < count + 2; i++)
		first[i] += first[i - 1];
	/* first[g + 1] moves from where group g begins to where it ends */
	for (size_t i = 0; i < groups->count; i++)
		groups->item[first[groups->member[i].group + 1]++] =
		    groups->member[i].item;
	groups->first = first;
	free(groups->member);
	groups->member = NULL;
}

size_t
groups_size(const struct groups *groups, size_t group)
{
	return groups->first[group + 1] - groups->first[group];
}

uint32_t *
groups_items(const struct groups *groups, size_t group)
{
	return groups->item + groups->first[group];
}

void
groups_free(struct groups *groups)
{
	set_free(&groups->names);
	free(groups->member);
	free(groups->item);
	free(groups->first);
	*groups = (struct groups){0};
}
