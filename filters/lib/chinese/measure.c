/* How wide a text is set, and where a title is broken: words are ICU's. */
#include "chinese/measure.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum {
	NARROW_END = 0x2000, /* Latin, Greek and Cyrillic letters end here */
	TITLE_BYTES = 4096,
};

static size_t
width_of(uint32_t code)
{
	return code < NARROW_END && code != 0xb7 ? 1 : 2;
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

/* The text at that place begins with one of the words. */
static bool
has_one(struct span text, const struct span *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (span_starts(text, words[i]))
			return true;
	return false;
}

/* What a line would better not begin with, though a word does. */
static bool
is_bound(struct span rest)
{
	static const struct span never[] = {WORD("的"), WORD("、"), WORD("，"),
	    WORD("》"), WORD("”"), WORD("）"), WORD("〕"), WORD("："),
	    WORD("？"), WORD("！"), WORD("上的"), WORD("上"), WORD("和"),
	    WORD("与"), WORD("與")};

	return has_one(rest, never, sizeof(never) / sizeof(never[0]));
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
	if (has_one(rest, before, sizeof(before) / sizeof(before[0])))
		return COST_GOOD;
	for (size_t i = 0; i < sizeof(after) / sizeof(after[0]); i++)
		if (span_ends(front, after[i]))
			return COST_GOOD;
	return COST_WORD;
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
	case 0x300a: /* 《 */
	case 0x201c: /* “ */
	case 0xff08: /* （ */
		return depth + 1;
	case 0x300b:
	case 0x201d:
	case 0xff09:
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

size_t
measure_title(struct span text, size_t most, size_t at[TITLE_LINES])
{
	size_t width = measure_width(text), lines = (width + most - 1) / most;
	UErrorCode status = U_ZERO_ERROR;
	UText utf8 = UTEXT_INITIALIZER;
	UBreakIterator *words;

	if (lines < 2 || text.len > TITLE_BYTES)
		return 1;
	if (lines > TITLE_LINES)
		lines = TITLE_LINES;
	words = ubrk_open(UBRK_WORD, "zh", NULL, 0, &status);
	utext_openUTF8(&utf8, text.ptr, (int64_t)text.len, &status);
	ubrk_setUText(words, &utf8, &status);
	if (U_SUCCESS(status))
		lines = break_lines(words, text, most, lines, at);
	else
		lines = 1;
	ubrk_close(words);
	utext_close(&utf8);
	return lines;
}
