/* Where strong emphasis holds in Chinese text. */
#include "strong.h"

#include <stdbool.h>
#include <stdint.h>

#include "base/unicode.h"
#include "base/utf8.h"

/* Marks that end a heading and are no part of it. */
static bool
ends_sentence(uint32_t code)
{
	static const uint32_t marks[] = {U'。', U'，', U'、', U'；', U'：',
	    U'！', U'？', '.', ',', ';', ':', '!', '?', 0};

	return unicode_is_one_of(code, marks);
}

/*
 * Punctuation (P*) whatever the edition of the processor's tables: symbols
 * (S*) count since CommonMark 0.31 only.
 */
static bool
is_sure_punctuation(uint32_t code)
{
	static const uint32_t marks[] = {U'‘', U'’', U'“', U'”', U'—', U'…',
	    U'〈', U'〉', U'《', U'》', U'「', U'」', U'『', U'』', U'【',
	    U'】', U'（', U'）', '(', ')', 0};

	return ends_sentence(code) || unicode_is_one_of(code, marks);
}

static uint32_t
character_at(struct span text, size_t at)
{
	uint32_t code = ' ';

	if (at < text.len)
		(void)utf8_next(text, at, &code);
	return code;
}

static bool
may_close(struct span line, size_t at)
{
	uint32_t before = character_at(line, utf8_before(line, at));
	uint32_t after = character_at(line, at);

	if (unicode_is_space(before) || before == '*')
		return false;
	return !unicode_is_punctuation(before) || unicode_is_space(after) ||
	    is_sure_punctuation(after);
}

size_t
strong_length(struct span line, size_t len)
{
	if (len > 0) {
		size_t last = utf8_before(line, len);

		if (ends_sentence(character_at(line, last)))
			len = last;
	}
	while (len > 0 && !may_close(line, len))
		len = utf8_before(line, len);
	return len;
}
