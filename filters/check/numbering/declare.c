/*
 * How many points a paragraph says there are.
 *
 * A verb of announcing, then within a few characters a number with a measure
 * word for points, then, within a few more, the end of the clause.
 */
#include "numbering/declare.h"

#include <stdint.h>

#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"

enum { VERB_REACH = 75, VERB_BYTES = 9, NOUN_REACH = 36 }; /* bytes */

static bool
ends_clause(uint32_t code)
{
	return code == U'。' || code == U'：' || code == U'！' || code == ':' ||
	    code == U'，' || code == U'；';
}

/* Behind the measure word no more than a noun, then the clause's end. */
static bool
read_noun(struct span text, size_t at, size_t *end)
{
	size_t from = at;

	while (at < text.len && at - from <= NOUN_REACH) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (ends_clause(code)) {
			*end = at;
			return code != U'，';
		}
		at += len;
	}
	*end = at;
	return at == text.len;
}

/* The number at text[at] is `len` bytes; 两三 and 2024 count nothing. */
static bool
read_count(struct span text, size_t at, size_t len, struct declaration *found)
{
	struct span behind = span_from(text, at + len);
	size_t measure = words_begin(behind, &words_declared_measure), end;

	if (measure == 0 || numeral_count(text, at, &found->count) != len ||
	    found->count < 2 || !read_noun(text, at + len + measure, &end))
		return false;
	found->words = (struct span){text.ptr + at, end - at};
	return true;
}

/* The clause announces in front of text[at], and not too far from it. */
static bool
is_announced(struct span text, size_t at)
{
	size_t from = at, verb = SIZE_MAX; /* the end of the last one */

	while (from > 0 && at - from <= VERB_REACH + VERB_BYTES) {
		size_t start = utf8_before(text, from);
		uint32_t code;

		(void)utf8_next(text, start, &code);
		if (ends_clause(code))
			break;
		from = start;
	}
	while (from < at) {
		uint32_t code;
		size_t word =
		    words_begin(span_from(text, from), &words_declaring);

		if (word > 0)
			verb = from + word;
		from += utf8_next(text, from, &code);
	}
	return verb <= at && at - verb <= VERB_REACH;
}

/* The bytes of the number at text[at]; most characters begin none. */
static size_t
read_number(struct span text, size_t at, uint32_t code)
{
	unsigned value;

	if (numeral_is_arabic(code))
		return numeral_figures(text, at);
	return numeral_holds(code) ? numeral_han(text, at, &value) : 0;
}

/*
 * Numbers are few, and few of them count points: so what announces them is
 * looked for behind, from there.
 */
bool
declare_find(struct span text, struct declaration *declaration)
{
	uint32_t before = 0;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code), numeral;

		numeral = read_number(text, at, code);
		if (numeral > 0) {
			/* 第三点 is one of them */
			if (before != U'第' &&
			    read_count(text, at, numeral, declaration) &&
			    is_announced(text, at))
				return true;
			len = numeral;
		}
		before = code;
		at += len;
	}
	return false;
}
