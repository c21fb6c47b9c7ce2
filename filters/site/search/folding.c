/* Characters as the search compares them: NFKC, lower case, simplified. */
#include "search/folding.h"

#include <stdbool.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "scripts.h"

/* In the memory: not looked up yet, nothing indexed, or more than one. */
enum { UNKNOWN = 0, NOTHING = 1, SEVERAL = 2 };

/* The same set as in shards.js. */
static bool
is_indexed(uint32_t code)
{
	return folding_is_itself(code) || code == 0x3007 ||
	    ascii_is_digit(code) || ascii_is_lower(code);
}

static uint32_t
simplified(const struct folding *folding, uint32_t code)
{
	return folding_is_itself(code) ? folding_of_han(folding, code) : code;
}

static size_t
look_up(
    const struct folding *folding, uint32_t code, uint16_t folded[FOLDING_MAX])
{
	utf8proc_uint8_t bytes[4], *text = NULL;
	utf8proc_ssize_t len =
	    (utf8proc_ssize_t)utf8_encode(code, (char *)bytes);
	size_t count = 0;

	len = utf8proc_map(bytes, len, &text,
	    UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
	for (utf8proc_ssize_t i = 0; i < len && count < FOLDING_MAX;) {
		utf8proc_int32_t part;

		i += utf8proc_iterate(text + i, len - i, &part);
		part = utf8proc_tolower(part);
		folded[count++] = is_indexed((uint32_t)part)
		    ? (uint16_t)simplified(folding, (uint32_t)part)
		    : 0;
	}
	free(text);
	return count;
}

void
folding_begin(struct folding *folding)
{
	struct span rest = scripts_variants();

	while (rest.len > 0) {
		uint32_t from, to;

		rest = span_from(rest, utf8_next(rest, 0, &from));
		if (from == '\n' || rest.len == 0)
			continue;
		rest = span_from(rest, utf8_next(rest, 0, &to));
		folding->of[from & 0xffff] = (uint16_t)to;
	}
}

size_t
folding_apply(
    struct folding *folding, uint32_t code, uint16_t folded[FOLDING_MAX])
{
	size_t count;

	folded[0] = 0;
	if (code > 0xffff)
		return 1;
	if (folding->of[code] == UNKNOWN) {
		count = look_up(folding, code, folded);
		folding->of[code] = count != 1 ? SEVERAL
		    : folded[0] == 0           ? NOTHING
					       : folded[0];
	}
	if (folding->of[code] == SEVERAL)
		return look_up(folding, code, folded);
	folded[0] = folding->of[code] == NOTHING ? 0 : folding->of[code];
	return 1;
}
