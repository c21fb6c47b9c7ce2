/* The records that hold two documents together. */
#include "records/record_anchors.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/set.h"

/* Where a text stands in either document; several times counts as nowhere. */
struct place {
	uint32_t old, new;
	bool often;
};

struct places {
	struct set texts;
	struct place *list;
	size_t cap;
};

static struct place *
place_of(struct places *places, struct span text)
{
	size_t known = places->texts.count;
	size_t number = set_put(&places->texts, text);

	places->list = xgrow(
	    places->list, &places->cap, number + 1, sizeof(*places->list));
	if (number == known)
		places->list[number] = (struct place){NO_UNIT, NO_UNIT, false};
	return &places->list[number];
}

static void
note(struct places *places, const struct units *units, bool is_new)
{
	for (size_t i = 0; i < units->count; i++) {
		struct place *place = place_of(places, units->list[i].text);
		uint32_t *at = is_new ? &place->new : &place->old;

		place->often = place->often || *at != NO_UNIT;
		*at = (uint32_t)i;
	}
}

/* A candidate: a unit of both, and the one before it in the longest row. */
struct link {
	uint32_t old, new, before;
};

/* The first of the ends, each of a longer row than the last, not below old. */
static size_t
first_not_below(
    const struct link *links, const uint32_t *ends, size_t count, uint32_t old)
{
	size_t low = 0;

	while (low < count) {
		size_t middle = low + (count - low) / 2;

		if (links[ends[middle]].old < old)
			low = middle + 1;
		else
			count = middle;
	}
	return low;
}

/* Follow the longest row of candidates that both documents have in order. */
static void
take_longest(struct link *links, size_t count, uint32_t *partner)
{
	uint32_t *ends = xcalloc(count + 1, sizeof(*ends));
	size_t length = 0;

	for (size_t i = 0; i < count; i++) {
		size_t at = first_not_below(links, ends, length, links[i].old);

		links[i].before = at > 0 ? ends[at - 1] : NO_UNIT;
		ends[at] = (uint32_t)i;
		length += at == length;
	}
	for (uint32_t i = length > 0 ? ends[length - 1] : NO_UNIT; i != NO_UNIT;
	     i = links[i].before)
		partner[links[i].old] = links[i].new;
	free(ends);
}

void
anchors_find(
    const struct units *old, const struct units *new, uint32_t *partner)
{
	struct places places = {0};
	struct link *links = xcalloc(new->count + 1, sizeof(*links));
	size_t count = 0;

	note(&places, old, false);
	note(&places, new, true);
	for (size_t i = 0; i < new->count; i++) {
		const struct place *place =
		    place_of(&places, new->list[i].text);

		if (!place->often && place->old != NO_UNIT)
			links[count++] =
			    (struct link){place->old, (uint32_t)i, NO_UNIT};
	}
	take_longest(links, count, partner);
	free(links);
	free(places.list);
	set_free(&places.texts);
}
