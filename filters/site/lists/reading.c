/* The order in which the documents of a folder are read. */
#include "lists/reading.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "web/order.h"

struct place {
	struct in_folder in;
	size_t at; /* of its name, while they are gathered */
	uint32_t item;
};

static int
compare(const void *left, const void *right)
{
	const struct place *a = left, *b = right;

	return order_in_folder(a->in, b->in);
}

void
reading_arrange(struct entries *entries, uint32_t *item, size_t count)
{
	struct place *place = xcalloc(count + 1, sizeof(*place));
	struct buf names = {0};

	for (size_t i = 0; i < count; i++) {
		const struct entry *entry = entries_get(entries, item[i]);

		place[i] = (struct place){
		    .in = {entry->order, entries->item[item[i]].when,
			entry->name},
		    .at = names.len,
		    .item = item[i],
		};
		buf_span(&names, entry->name);
	}
	for (size_t i = 0; i < count; i++)
		place[i].in.name.ptr = names.data + place[i].at;
	if (count > 1)
		qsort(place, count, sizeof(*place), compare);
	for (size_t i = 0; i < count; i++)
		item[i] = place[i].item;
	buf_free(&names);
	free(place);
}
