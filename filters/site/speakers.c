/* Speakers told apart. */
#include "speakers.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "chinese/person.h"
#include "structure/lines/shape.h"

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
	set_free(&speakers->names);
	*speakers = (struct speakers){0};
}
