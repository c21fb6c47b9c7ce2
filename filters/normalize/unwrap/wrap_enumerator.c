/* What begins a paragraph whatever stands before it. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "rules/character.h"
#include "rules/context.h"
#include "unwrap/wrapped.h"

static bool
is_numeral(uint32_t code)
{
	return context_is_digit(code) ||
	    character_is_one_of(code, "一二三四五六七八九十百零〇");
}

/* Pass over a number of a few digits; false where there is none. */
static bool
pass_number(struct span text, size_t *at)
{
	size_t start = *at;

	for (int i = 0; i < 4 && is_numeral(context_at(text, *at)); i++)
		*at += utf8_next(text, *at, &(uint32_t){0});
	return *at > start;
}

/* `李明：` and `问：`, labels of turns in a transcript. */
static bool
is_label(struct span text, size_t at)
{
	uint32_t first = context_at(text, at);
	int letters = 0;

	for (; letters < 8 && unicode_is_han(context_at(text, at)); letters++)
		at += utf8_next(text, at, &(uint32_t){0});
	return (letters > 1 || character_is_one_of(first, "问問答")) &&
	    character_is_one_of(context_at(text, at), "：:");
}

static bool
starts(struct span text, size_t at, const char *word)
{
	return span_starts(span_from(text, at), span_of(word));
}

/* `同志们，`, `各位代表：`, `谢谢大家！`: who is spoken to, and thanks. */
static bool
is_address(struct span text, size_t at)
{
	uint32_t last = 0;

	if (starts(text, at, "各位") || starts(text, at, "谢谢") ||
	    starts(text, at, "謝謝"))
		return true;
	for (int i = 0; i < 8 && unicode_is_han(context_at(text, at)); i++)
		at += utf8_next(text, at, &last);
	return character_is_one_of(last, "们們") &&
	    character_is_one_of(context_at(text, at), "，,！!：:");
}

enum wrap_enumerator
wrap_line_enumerator(struct span text, const struct wrap_line *line)
{
	uint32_t first = context_at(text, line->start), behind;
	size_t at = line->start;
	bool bracket = first == '(' || first == 0xff08;
	bool ordinal = first == 0x7b2c; /* 第 */

	if (first >= 0x2460 && first <= 0x2473)
		return ENUMERATOR_STRONG;
	if (first == 0x2014)
		return ENUMERATOR_WEAK;
	if (is_label(text, at) || is_address(text, at))
		return ENUMERATOR_WEAK;
	if (bracket || ordinal)
		at += utf8_next(text, at, &first);
	first = context_at(text, at);
	if (!pass_number(text, &at))
		return ENUMERATOR_NONE;
	behind = context_at(text, at);
	if (bracket && behind != ')' && behind != 0xff09)
		return ENUMERATOR_NONE;
	if (bracket)
		return context_is_digit(first) ? ENUMERATOR_WEAK
					       : ENUMERATOR_STRONG;
	if (ordinal)
		return character_is_one_of(behind, "章节節条條编編")
		    ? ENUMERATOR_STRONG
		    : character_is_one_of(behind, "，,、") ? ENUMERATOR_RUNNING
							   : ENUMERATOR_NONE;
	if (behind == 0x3001)
		return context_is_digit(first) ? ENUMERATOR_WEAK
					       : ENUMERATOR_STRONG;
	if ((behind == '.' || behind == 0xff0e) &&
	    !context_is_digit(context_at(text, at + (behind == '.' ? 1 : 3))))
		return ENUMERATOR_WEAK;
	return character_is_one_of(behind, "是要") ? ENUMERATOR_RUNNING
						   : ENUMERATOR_NONE;
}
