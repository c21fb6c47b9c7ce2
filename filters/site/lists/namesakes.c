/*
 * Documents that a list has to tell apart.
 *
 * They are compared by a hash: what is at worst taken for a twin shows a little more.
 */
#include "lists/namesakes.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "web/list_place.h"

void
namesakes_begin(struct namesakes *namesakes, size_t count)
{
	namesakes->count = count;
	namesakes->title = xcalloc(count + 1, sizeof(*namesakes->title));
	namesakes->line = xcalloc(count + 1, sizeof(*namesakes->line));
	namesakes->place = xcalloc(count + 1, sizeof(*namesakes->place));
	namesakes->twin = xcalloc(count + 1, sizeof(*namesakes->twin));
}

static uint64_t
hash_text(uint64_t hash, struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		hash = hash_unit(hash, (unsigned char)text.ptr[i]);
	return hash_unit(hash, 256);
}

void
namesakes_put(
    struct namesakes *namesakes, size_t item, const struct entry *entry)
{
	uint64_t hash = hash_text(HASH_START, entry->title);

	namesakes->title[item] = hash;
	hash = hash_text(hash, entry->subtitle);
	hash = hash_text(hash, entry->speaker);
	hash = hash_text(hash, entry->place);
	hash = hash_text(hash, entry->date);
	namesakes->line[item] = hash;
	namesakes->place[item] = hash_text(hash, place_folder(entry->name));
}

static int
compare(const void *a, const void *b)
{
	uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;

	return (left > right) - (left < right);
}

/* Whether another has the number: its neighbours do, where all are sorted. */
static bool
is_shared(const uint64_t *sorted, size_t count, uint64_t number)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (sorted[middle] < number)
			low = middle + 1;
		else
			high = middle;
	}
	return low + 1 < count && sorted[low + 1] == number;
}

static void
mark(struct namesakes *namesakes, const uint64_t *number, enum twin twin)
{
	size_t count = namesakes->count;
	uint64_t *sorted = xcalloc(count + 1, sizeof(*sorted));

	memcpy(sorted, number, count * sizeof(*sorted));
	if (count > 1)
		qsort(sorted, count, sizeof(*sorted), compare);
	for (size_t i = 0; i < count; i++)
		if (is_shared(sorted, count, number[i]))
			namesakes->twin[i] = (unsigned char)twin;
	free(sorted);
}

void
namesakes_find(struct namesakes *namesakes)
{
	mark(namesakes, namesakes->title, TWIN_OF_TITLE);
	mark(namesakes, namesakes->line, TWIN_OF_LINE);
	mark(namesakes, namesakes->place, TWIN_OF_ALL);
	free(namesakes->title);
	free(namesakes->line);
	free(namesakes->place);
	namesakes->title = namesakes->line = namesakes->place = NULL;
}

void
namesakes_free(struct namesakes *namesakes)
{
	free(namesakes->title);
	free(namesakes->line);
	free(namesakes->place);
	free(namesakes->twin);
	*namesakes = (struct namesakes){0};
}
