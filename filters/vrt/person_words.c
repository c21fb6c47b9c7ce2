/* The persons of a document, each of whom is one word wherever he is named. */
#include "person_words.h"

#include <string.h>

#include "base/unicode.h"
#include "base/utf8.h"

enum { HAN = 3, NAME_LEAST = 2 * HAN };

/* In Chinese, as all others have blanks around them. */
static bool
is_han(struct span name)
{
	uint32_t code;

	for (size_t at = 0; at < name.len; at += HAN)
		if (utf8_next(name, at, &code) != HAN || !unicode_is_han(code))
			return false;
	return true;
}

void
names_take(struct names *names, const struct voices *voices)
{
	names_free(names);
	for (size_t i = 0; i < voices->count; i++) {
		const struct voice *voice = &voices->voice[i];
		struct span name = voice_name(voices, voice);
		unsigned char first;

		if (voice->kind != VOICE_PERSON || name.len < NAME_LEAST ||
		    name.len > NAMES_BYTES || !is_han(name))
			continue;
		(void)set_put(&names->set, name);
		first = (unsigned char)name.ptr[HAN - 1];
		names->first[first / 8] |= (unsigned char)(1u << first % 8);
		names->length[name.len] = true;
	}
}

/* Most characters begin no name. */
static bool
may_begin(const struct names *names, struct span rest)
{
	unsigned char third;

	if (names->set.count == 0 || rest.len < NAME_LEAST)
		return false;
	third = (unsigned char)rest.ptr[HAN - 1];
	return (names->first[third / 8] & 1u << third % 8) != 0;
}

size_t
names_at(const struct names *names, struct span text, size_t at)
{
	struct span rest = span_from(text, at);

	if (!may_begin(names, rest))
		return 0;
	for (size_t len = NAMES_BYTES; len >= NAME_LEAST; len -= HAN)
		if (len <= rest.len && names->length[len] &&
		    set_has(&names->set, (struct span){rest.ptr, len}))
			return len;
	return 0;
}

void
names_free(struct names *names)
{
	set_free(&names->set);
	*names = (struct names){.length = {false}};
}
