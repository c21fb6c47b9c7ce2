/* How wide a text is set, and where a title is broken: words are ICU's. */
#include "chinese/measure.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum {
	NARROW_END = 0x2000, /* Latin, Greek and Cyrillic letters end here */
	TITLE_BYTES = 4096,
};

static size_t
width_of(uint32_t code)
{
	return code < NARROW_END && code != U'·' ? 1 : 2;
}

size_t
measure_width(struct span text)
{
	size_t width = 0;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		width += width_of(code);
	}
	return width;
}

/* What a line would better not begin with, though a word does. */
static bool
is_bound(struct span rest)
{
	static const struct span never[] = {WORD("的"), WORD("、"), WORD("，"),
	    WORD("》"), WORD("”"), WORD("）"), WORD("〕"), WORD("："),
	    WORD("？"), WORD("！"), WORD("上的"), WORD("上"), WORD("和"),
	    WORD("与"), WORD("與")};

	return WORD_BEGINS(rest, never) > 0;
}

enum {
	COST_GOOD = 0,
	COST_WORD = 12,
	COST_SINGLE = 6,
	COST_DEEP = 24,
	COST_INSIDE = 1000
};

/*
 * What it costs to break in front of a word: nothing where it is 关于 or opens a
 * name, or where 的 or a mark ends what stands in front; more inside brackets.
 */
static size_t
cost_at(struct span text, size_t at, size_t depth)
{
	static const struct span before[] = {
	    WORD("关于"), WORD("關於"), WORD("暨"), WORD("《"), WORD("“")};
	static const struct span after[] = {WORD("的"), WORD("、"), WORD("，"),
	    WORD("》"), WORD("”"), WORD("　"), WORD(" "), WORD("：")};
	struct span rest = span_from(text, at), front = {text.ptr, at};

	if (is_bound(rest))
		return COST_INSIDE;
	if (depth > 0)
		return COST_WORD + depth * COST_DEEP;
	return WORD_BEGINS(rest, before) > 0 || WORD_ENDS(front, after) > 0
	    ? COST_GOOD
	    : COST_WORD;
}

/*
 * A name that ICU does not know, 石桥, is words of one character: a break beside one
 * may be in it, and between two likely is.
 */
static size_t
cost_beside(UBreakIterator *words, struct span text, size_t at)
{
	uint32_t code;
	size_t before = utf8_before(text, at);
	size_t behind = at + utf8_next(text, at, &code);
	bool first = ubrk_isBoundary(words, (int32_t)before);
	bool second = ubrk_isBoundary(words, (int32_t)behind);

	return first && second ? 4 * COST_SINGLE
	    : first || second  ? COST_SINGLE
			       : 0;
}

static size_t
distance(size_t a, size_t b)
{
	return a > b ? a - b : b - a;
}

/* How deep in brackets the text is behind a character. */
static size_t
depth_behind(size_t depth, uint32_t code)
{
	switch (code) {
	case U'《':
	case U'“':
	case U'（':
		return depth + 1;
	case U'》':
	case U'”':
	case U'）':
		return depth > 0 ? depth - 1 : 0;
	default:
		return depth;
	}
}

/* The best place to begin a line near so many half characters from `from`. */
static size_t
best_break(UBreakIterator *words, struct span text, size_t from, size_t want,
    size_t most)
{
	size_t width = 0, depth = 0, best = text.len, least = SIZE_MAX;

	for (size_t at = from; at < text.len && width <= most;) {
		uint32_t code;
		size_t cost;

		if (at > from && ubrk_isBoundary(words, (int32_t)at)) {
			cost = cost_at(text, at, depth);
			if (cost > COST_GOOD)
				cost += cost_beside(words, text, at);
			cost += 2 * distance(width, want);
			if (cost < least) {
				least = cost;
				best = at;
			}
		}
		at += utf8_next(text, at, &code);
		width += width_of(code);
		depth = depth_behind(depth, code);
	}
	return best;
}

static size_t
break_lines(UBreakIterator *words, struct span text, size_t most, size_t lines,
    size_t at[TITLE_LINES])
{
	size_t from = 0, count = 1;

	while (count < lines) {
		size_t left = measure_width(span_from(text, from));

		from = best_break(
		    words, text, from, left / (lines - count + 1), most);
		if (from >= text.len)
			break;
		at[count++] = from;
	}
	return count;
}

/* The words of a text; false: ICU has none. */
static bool
open_words(UBreakIterator **words, UText *utf8, struct span text)
{
	UErrorCode status = U_ZERO_ERROR;

	*utf8 = (UText)UTEXT_INITIALIZER;
	*words = ubrk_open(UBRK_WORD, "zh", NULL, 0, &status);
	utext_openUTF8(utf8, text.ptr, (int64_t)text.len, &status);
	ubrk_setUText(*words, utf8, &status);
	return U_SUCCESS(status);
}

static void
close_words(UBreakIterator *words, UText *utf8)
{
	ubrk_close(words);
	utext_close(utf8);
}

size_t
measure_title(struct span text, size_t most, size_t at[TITLE_LINES])
{
	size_t width = measure_width(text), lines = (width + most - 1) / most;
	UText utf8;
	UBreakIterator *words;

	if (lines < 2 || text.len > TITLE_BYTES)
		return 1;
	if (lines > TITLE_LINES)
		lines = TITLE_LINES;
	if (open_words(&words, &utf8, text))
		lines = break_lines(words, text, most, lines, at);
	else
		lines = 1;
	close_words(words, &utf8);
	return lines;
}

/* ICU parts 第十六届 and 二十日. */
static bool
ends_in_number(uint32_t before)
{
	return numeral_holds(before) || before == U'第';
}

/*
 * Between two words of Han, of which no name is made that ICU does not know; beside
 * marks lines are broken anyway.
 */
static bool
parts_words(UBreakIterator *words, struct span text, size_t at)
{
	uint32_t before, behind;

	(void)utf8_next(text, utf8_before(text, at), &before);
	(void)utf8_next(text, at, &behind);
	return unicode_is_han(before) && unicode_is_han(behind) &&
	    !ends_in_number(before) && ubrk_isBoundary(words, (int32_t)at) &&
	    cost_at(text, at, 0) < COST_INSIDE &&
	    cost_beside(words, text, at) < 4 * COST_SINGLE;
}

size_t
measure_words(struct span text, size_t *at, size_t most)
{
	UText utf8;
	UBreakIterator *words;
	size_t count = 0;
	uint32_t code;

	if (text.len == 0 || text.len > TITLE_BYTES)
		return 0;
	if (open_words(&words, &utf8, text))
		for (size_t i = utf8_next(text, 0, &code);
		     i < text.len && count < most;
		     i += utf8_next(text, i, &code))
			if (parts_words(words, text, i))
				at[count++] = i;
	close_words(words, &utf8);
	return count;
}
