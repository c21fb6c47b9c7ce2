/* What begins a paragraph whatever stands before it. */
#include <stdint.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "scan/character.h"
#include "structure/enumerators/enumerator.h"
#include "unwrap/wrapped.h"

enum { DASH = U'—' };

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

/*
 * How much an enumerator tells.  What a line may begin with by chance tells
 * nothing: a numeral alone or in front of a blank, and what only its sisters
 * make an enumerator; 首先， mostly goes on.
 */
static const uint8_t weights[STYLE_COUNT] = {
    [STYLE_BIAN] = ENUMERATOR_STRONG,
    [STYLE_FENBIAN] = ENUMERATOR_STRONG,
    [STYLE_PART] = ENUMERATOR_STRONG,
    [STYLE_PIAN] = ENUMERATOR_STRONG,
    [STYLE_ZHANG] = ENUMERATOR_STRONG,
    [STYLE_JIE] = ENUMERATOR_STRONG,
    [STYLE_TIAO] = ENUMERATOR_STRONG,
    [STYLE_KUAN] = ENUMERATOR_STRONG,
    [STYLE_XIANG] = ENUMERATOR_STRONG,
    [STYLE_HAN_FORMAL] = ENUMERATOR_STRONG,
    [STYLE_ROMAN] = ENUMERATOR_WEAK,
    [STYLE_HAN_DUN] = ENUMERATOR_STRONG,
    [STYLE_LETTER] = ENUMERATOR_WEAK,
    [STYLE_HAN_PAREN] = ENUMERATOR_STRONG,
    [STYLE_HAN_CLOSE] = ENUMERATOR_WEAK,
    [STYLE_STEM] = ENUMERATOR_WEAK,
    [STYLE_STEM_PAREN] = ENUMERATOR_STRONG,
    [STYLE_HALF] = ENUMERATOR_WEAK,
    [STYLE_ARABIC_DOT] = ENUMERATOR_WEAK,
    [STYLE_PATH2] = ENUMERATOR_WEAK,
    [STYLE_PATH3] = ENUMERATOR_WEAK,
    [STYLE_PATH4] = ENUMERATOR_WEAK,
    [STYLE_ARABIC_PAREN] = ENUMERATOR_WEAK,
    [STYLE_ARABIC_CLOSE] = ENUMERATOR_WEAK,
    [STYLE_CIRCLE] = ENUMERATOR_STRONG,
    [STYLE_SMALL_LETTER] = ENUMERATOR_WEAK,
    [STYLE_ORDINAL_COUNT] = ENUMERATOR_RUNNING,
    [STYLE_ORDINAL] = ENUMERATOR_RUNNING,
    [STYLE_QI] = ENUMERATOR_RUNNING,
    [STYLE_SHI] = ENUMERATOR_RUNNING,
    [STYLE_YAO] = ENUMERATOR_RUNNING,
    [STYLE_BULLET] = ENUMERATOR_WEAK,
};

/* The sign that ends 一、 or 1. is one that hardly anything else has. */
static enum wrap_enumerator
weigh_tail(struct span text, const struct enumerator *e)
{
	uint32_t tail = context_before(text, e->label);

	if (character_is_one_of(tail, "，,：:。·・•﹑"))
		return ENUMERATOR_NONE;
	/* 二、三产业 */
	if (e->doubtful || character_is_one_of(tail, ".．"))
		return ENUMERATOR_WEAK;
	return (enum wrap_enumerator)weights[e->style];
}

static enum wrap_enumerator
weigh(struct span text, const struct enumerator *e)
{
	enum style style = e->style;

	if (style == STYLE_HAN_DUN || style == STYLE_HAN_FORMAL ||
	    style == STYLE_ARABIC_DOT)
		return weigh_tail(text, e);
	/* 3.5公里 */
	if (style >= STYLE_PATH2 && style <= STYLE_PATH4 && e->text == e->label)
		return ENUMERATOR_NONE;
	return (enum wrap_enumerator)weights[style];
}

enum wrap_enumerator
wrap_line_enumerator(struct span text, const struct wrap_line *line)
{
	struct span words = {text.ptr + line->start, line->end - line->start};
	struct enumerator e;

	if (context_at(words, 0) == DASH || is_label(text, line->start) ||
	    is_address(text, line->start))
		return ENUMERATOR_WEAK;
	return enumerator_read(words, &e) ? weigh(words, &e) : ENUMERATOR_NONE;
}
