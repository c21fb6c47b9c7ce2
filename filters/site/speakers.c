/* Speakers told apart. */
#include "speakers.h"

#include <stdlib.h>

#include "base/alloc.h"

uint32_t
speakers_number(struct speakers *speakers, struct span name)
{
	size_t number = set_put(&speakers->names, name);

	if (number == speakers->count) {
		speakers->speaker = xgrow(speakers->speaker, &speakers->cap,
		    number + 1, sizeof(*speakers->speaker));
		speakers->speaker[speakers->count++] =
		    (struct speaker){.at = 0};
	}
	return (uint32_t)number;
}

void
speakers_free(struct speakers *speakers)
{
	free(speakers->speaker);
	set_free(&speakers->names);
	*speakers = (struct speakers){0};
}
