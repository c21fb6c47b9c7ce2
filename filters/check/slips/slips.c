/* Words that are not to stand in a text, found in one pass. */
#include "slips/slips.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "slips/grow.h"

enum { LONGEST = 63 };

const char *
slips_take(
    struct slips *slips, struct span wrong, const struct meaning *meaning)
{
	size_t length = utf8_length(wrong), number;
	uint32_t code;

	if (length == 0)
		return N_("no word before the first tab");
	if (length > LONGEST)
		return N_("a word of more than 63 characters");
	number = set_put(&slips->wrong, wrong);
	slips->meaning = xgrow(
	    slips->meaning, &slips->cap, number + 1, sizeof(*slips->meaning));
	slips->meaning[number] = *meaning;
	(void)utf8_next(wrong, 0, &code);
	slips->lengths[code % SLIPS_SLOTS] |= UINT64_C(1) << length;
	return NULL;
}

/* The longest of the words at text[at] that may have one of these lengths. */
static const struct meaning *
longest_at(const struct slips *slips, uint64_t lengths, struct span text,
    struct span *word)
{
	const struct meaning *found = NULL;
	struct span part = {text.ptr, 0};
	uint32_t code;

	for (unsigned length = 1; part.len < text.len && lengths >> length > 0;
	     length++) {
		size_t number;

		part.len += utf8_next(text, part.len, &code);
		if ((lengths >> length & 1) == 0)
			continue;
		number = set_find(&slips->wrong, part);
		if (number == SET_NONE)
			continue;
		found = &slips->meaning[number];
		*word = part;
	}
	return found;
}

const struct meaning *
slips_next(
    const struct slips *slips, struct span text, size_t *at, struct span *word)
{
	while (*at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, *at, &code);
		uint64_t lengths = slips->lengths[code % SLIPS_SLOTS];
		const struct meaning *found = lengths == 0
		    ? NULL
		    : longest_at(slips, lengths, span_from(text, *at), word);

		*at += found != NULL ? word->len : len;
		if (found != NULL && !found->fine)
			return found;
	}
	return NULL;
}

void
slips_free(struct slips *slips)
{
	for (size_t i = 0; i < slips->files; i++)
		buf_free(&slips->kept[i]);
	free(slips->kept);
	free(slips->meaning);
	set_free(&slips->wrong);
}
