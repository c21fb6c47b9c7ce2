/* Speakers told apart. */
#include "speakers.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/name.h"
#include "base/utf8.h"
#include "chinese/person.h"
#include "structure/lines/shape.h"

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

/* （王建平同志） is called 王建平. */
static struct span
bare(struct span speaker)
{
	struct span text = shape_unbracket(speaker);

	if (span_ends(text, SPAN("同志")))
		text.len -= sizeof("同志") - 1;
	return text;
}

void
speaker_name(struct span speaker, struct buf *name)
{
	struct span person = bare(speaker);
	uint32_t code;

	if (!person_is_name(person))
		person = person_at_end(person);
	if (person.len == 0 || (person.ptr[0] & 0x80) == 0) {
		buf_span(name, person.len > 0 ? person : speaker);
		return;
	}
	for (size_t at = 0, len; at < person.len; at += len) {
		len = utf8_next(person, at, &code);
		if (code != ' ' && code != 0x3000)
			buf_add(name, person.ptr + at, len);
	}
}

void
speakers_free(struct speakers *speakers)
{
	free(speakers->speaker);
	free(speakers->slot);
	*speakers = (struct speakers){0};
}
