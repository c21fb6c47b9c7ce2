/*
 * Enumerators that name what they count: 变化一：, 案例2　, 卷三、.
 *
 * Any noun may, so that only three of them in a run are enumerators; some are
 * of something else: days, grades, captions, notes.
 */
#include "structure/enumerators/noun.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "base/unicode.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum { COUNTED_HAN = 3, ORDINAL_BYTES = 9, ASIDE_BYTES = 90 };

/* 星期一：, 高一：, 表一：, 附件一：, 问一： */
static bool
counts_otherwise(struct span noun)
{
	return words_end(noun, &words_counts_otherwise) > 0;
}

static uint32_t
hash_of(struct span noun)
{
	return (uint32_t)hash_bytes(noun, (struct hash_key){0, 0}) | 1;
}

/* The bytes of the noun: Han, and a numeral behind it, or a blank and one. */
static size_t
noun_bytes(struct span text)
{
	size_t at = 0;

	for (int i = 0; i <= NOUN_HAN && at < text.len; i++) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (numeral_holds(code) || numeral_is_arabic(code) ||
		    ascii_is_upper(code) || code == ' ')
			return at;
		if (!unicode_is_han(code))
			return 0;
		at += len;
	}
	return 0;
}

size_t
noun_aside(struct span text, size_t at)
{
	size_t begin = at;

	if (scan_opening(text, at) == 0)
		return 0;
	while (at < text.len && at - begin < ASIDE_BYTES) {
		uint32_t code;

		if (scan_closing(text, at) > 0) {
			at += scan_closing(text, at);
			return scan_colon(text, at) > 0 ? at - begin : 0;
		}
		at += utf8_next(text, at, &code);
	}
	return 0;
}

bool
noun_read_counted(struct span text, size_t at, struct enumerator *e)
{
	size_t end = at;
	uint32_t code;

	for (int i = 0; i < COUNTED_HAN && unicode_is_han(scan_peek(text, end));
	     i++)
		end += utf8_next(text, end, &code);
	if (end == at)
		return false;
	e->noun = hash_of((struct span){text.ptr + at, end - at});
	end += noun_aside(text, end);
	if (!scan_is_colon(scan_peek(text, end)))
		return false;
	e->style = STYLE_NOUN;
	return enumerator_finish(text, e, end + scan_tail(text, end));
}

/* What stands between the number and what it counts: ：, a blank, 、 */
static bool
is_separator(uint32_t code)
{
	return scan_is_colon(code) || scan_is_blank(code) || code == U'、';
}

/* 王小明 01:31 */
static bool
is_clock(struct span text, size_t at)
{
	return scan_peek(text, at) == ':' &&
	    numeral_is_arabic(scan_peek(text, at + 1));
}

bool
noun_read_question(struct span text, struct enumerator *e)
{
	static const struct span asks[] = {WORD("Q"), WORD("问"), WORD("問")};
	size_t noun = WORD_BEGINS(text, asks), len;

	if (noun == 0 ||
	    !(span_ends(text, SPAN("？")) || span_ends(text, SPAN("?"))))
		return false;
	len = numeral_either(text, noun, &e->number);
	/* Q1 业绩如何？ asks about a quarter */
	if (len == 0 || scan_tail(text, noun + len) == 0)
		return false;
	e->style = STYLE_NOUN;
	e->noun = hash_of((struct span){text.ptr, noun});
	len += noun;
	return enumerator_finish(text, e, len + scan_tail(text, len));
}

/* 議程第一項： has 第 behind its noun; in 县第一中学 that is no noun. */
static bool
has_ordinal(struct span noun)
{
	return noun.len >= ORDINAL_BYTES && span_ends(noun, SPAN("第"));
}

/* There, what is counted may stand between the number and the sign. */
static size_t
skip_counted(struct span text, struct span noun, size_t at)
{
	size_t end = at;
	uint32_t code = scan_peek(text, at);

	if (has_ordinal(noun) && unicode_is_han(code))
		end += utf8_next(text, at, &code);
	return is_separator(scan_peek(text, end)) ? end : at;
}

/* 情景A： counts as 情景一： does. */
static size_t
read_number(struct span text, size_t at, unsigned *number)
{
	uint32_t code = scan_peek(text, at);

	if (!ascii_is_upper(code))
		return numeral_either(text, at, number);
	*number = code - 'A' + 1;
	return 1;
}

bool
noun_read(struct span text, struct enumerator *e)
{
	struct span noun = {text.ptr, noun_bytes(text)};
	size_t at, len;

	if (noun.len == 0)
		return false;
	if (!has_ordinal(noun) && counts_otherwise(noun))
		return noun_read_question(text, e);
	at = scan_skip_blanks(text, noun.len);
	len = read_number(text, at, &e->number);
	at = skip_counted(text, noun, at + len);
	if (len == 0 || !is_separator(scan_peek(text, at)) ||
	    is_clock(text, at))
		return false;
	e->style = STYLE_NOUN;
	e->noun = hash_of(noun);
	return enumerator_finish(text, e, at + scan_tail(text, at));
}
