/* Characters as the search compares them: NFKC, lower case, simplified. */
#include "index/folding.h"

#include <stdbool.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "scripts.h"

/* In the memory: not looked up yet, nothing indexed, or more than one. */
enum { UNKNOWN = 0, NOTHING = 1, SEVERAL = 2 };

/* What is folded to a sign of its kind, as in search.js, and the marks of the index. */
static const struct {
	uint16_t first, last;
	uint16_t sign; /* 0: each is itself */
} marks[] = {
    {0x09, 0x0d, FOLDED_BLANK},
    {0xab, 0xab, FOLDED_QUOTE},
    {0xbb, 0xbb, FOLDED_QUOTE},
    {0x1680, 0x1680, FOLDED_BLANK},
    {0x2010, 0x2015, FOLDED_DASH},
    {U'‘', U'’', FOLDED_QUOTE},
    {U'“', U'„', FOLDED_QUOTE},
    {0x2028, 0x2029, FOLDED_BLANK},
    {0x2212, 0x2212, FOLDED_DASH},
    {0x2500, 0x2500, FOLDED_DASH},
    {U'、', U'、', 0},
    {U'〇', U'》', 0}, /* 〇 is a number; brackets */
    {U'「', U'』', FOLDED_QUOTE},
    {U'【', U'】', 0},
    {U'〔', U'〕', 0},
    {0xfeff, 0xfeff, FOLDED_BLANK},
};

static uint32_t
of_mark(uint32_t code)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (code >= marks[i].first && code <= marks[i].last)
			return marks[i].sign != 0 ? marks[i].sign : code;
	return 0;
}

/* The same set as in shards.js. */
static uint16_t
indexed(const struct folding *folding, uint32_t code)
{
	if (folding_is_itself(code))
		return (uint16_t)folding_of_han(folding, code);
	if (code < 0x80 && code >= ' ')
		return (uint16_t)folding_of_ascii((unsigned char)code);
	return (uint16_t)of_mark(code);
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
		folded[count++] = indexed(folding, (uint32_t)part);
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
