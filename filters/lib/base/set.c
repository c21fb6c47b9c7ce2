/* A set of texts, by a keyed hash and open addressing. */
#include "base/set.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/program.h"

/* The texts lie one behind the other. */
struct set_member {
	size_t end;
	uint32_t hash;
};

struct span
set_text(const struct set *set, size_t number)
{
	size_t start = number > 0 ? set->member[number - 1].end : 0;

	/* Of nothing but the empty text there are no bytes. */
	if (set->texts.len == 0)
		return SPAN("");
	return (struct span){
	    set->texts.data + start, set->member[number].end - start};
}

static uint32_t
hash_of(const struct set *set, struct span text)
{
	return (uint32_t)hash_bytes(text, set->key);
}

/* The slot of the text, or the empty one where it would go. */
static uint32_t *
place(const struct set *set, struct span text, uint32_t hash)
{
	size_t i = hash & (set->size - 1);

	while (set->slot[i] != 0 &&
	    (set->member[set->slot[i] - 1].hash != hash ||
		!span_equal(set_text(set, set->slot[i] - 1), text)))
		i = (i + 1) & (set->size - 1);
	return &set->slot[i];
}

static void
enlarge(struct set *set)
{
	/* Without a secret it works as well. */
	if (set->size == 0)
		(void)getentropy(&set->key, sizeof(set->key));
	free(set->slot);
	set->size = set->size > 0 ? set->size * 2 : 64;
	set->slot = xcalloc(set->size, sizeof(*set->slot));
	for (size_t i = 0; i < set->count; i++) {
		size_t at = set->member[i].hash & (set->size - 1);

		while (set->slot[at] != 0)
			at = (at + 1) & (set->size - 1);
		set->slot[at] = (uint32_t)i + 1;
	}
}

size_t
set_put(struct set *set, struct span text)
{
	uint32_t hash, *slot;

	if (set->count * 2 >= set->size)
		enlarge(set);
	hash = hash_of(set, text);
	slot = place(set, text, hash);
	if (*slot != 0)
		return *slot - 1;
	if (set->count == UINT32_MAX - 1)
		end_without_memory();
	buf_span(&set->texts, text);
	set->member =
	    xgrow(set->member, &set->cap, set->count + 1, sizeof(*set->member));
	set->member[set->count++] = (struct set_member){set->texts.len, hash};
	*slot = (uint32_t)set->count;
	return set->count - 1;
}

bool
set_add(struct set *set, struct span text)
{
	size_t before = set->count;

	return set_put(set, text) == before;
}

size_t
set_find(const struct set *set, struct span text)
{
	uint32_t slot;

	if (set->size == 0)
		return SET_NONE;
	slot = *place(set, text, hash_of(set, text));
	return slot > 0 ? slot - 1 : SET_NONE;
}

bool
set_has(const struct set *set, struct span text)
{
	return set_find(set, text) != SET_NONE;
}

void
set_free(struct set *set)
{
	buf_free(&set->texts);
	free(set->member);
	free(set->slot);
	*set = (struct set){0};
}
