/* Speakers told apart. */
#include "speakers.h"

#include <stdlib.h>

#include "alloc.h"
#include "name.h"

/* The slot of the hash, or the empty one where it would go. */
static uint32_t *
place(const struct speakers *speakers, uint64_t hash)
{
	size_t i = (size_t)hash & (speakers->size - 1);

	while (speakers->slot[i] != 0 &&
	    speakers->speaker[speakers->slot[i] - 1].hash != hash)
		i = (i + 1) & (speakers->size - 1);
	return &speakers->slot[i];
}

static void
enlarge(struct speakers *speakers)
{
	free(speakers->slot);
	speakers->size = speakers->size > 0 ? speakers->size * 2 : 64;
	speakers->slot = xcalloc(speakers->size, sizeof(*speakers->slot));
	for (size_t i = 0; i < speakers->count; i++)
		*place(speakers, speakers->speaker[i].hash) = (uint32_t)i + 1;
}

uint32_t
speakers_number(struct speakers *speakers, struct span name)
{
	uint64_t hash = name_hash(name);
	uint32_t *slot;

	if (speakers->count * 2 >= speakers->size)
		enlarge(speakers);
	slot = place(speakers, hash);
	if (*slot == 0) {
		speakers->speaker = xgrow(speakers->speaker, &speakers->cap,
		    speakers->count + 1, sizeof(*speakers->speaker));
		speakers->speaker[speakers->count++] =
		    (struct speaker){.hash = hash};
		*slot = (uint32_t)speakers->count;
	}
	return *slot - 1;
}

void
speakers_free(struct speakers *speakers)
{
	free(speakers->speaker);
	free(speakers->slot);
	*speakers = (struct speakers){0};
}
