/*
 * How many points a paragraph says there are.
 *
 * A verb of announcing, then within a few characters a number with a measure
 * word for points, then, within a few more, the end of the clause.
 */
#include "declare.h"

#include <stdint.h>

#include "shape.h"
#include "utf8.h"

enum { VERB_REACH = 75, NOUN_REACH = 36 }; /* bytes */

#define WORD(literal) \
	{ \
		(literal), sizeof(literal) - 1 \
	}

static const struct span verbs[] = {WORD("讲"), WORD("講"), WORD("谈"),
    WORD("談"), WORD("提"), WORD("说"), WORD("說"), WORD("强调"), WORD("強調"),
    WORD("抓好"), WORD("做好"), WORD("做了"), WORD("把握"), WORD("以下"),
    WORD("如下"), WORD("下列"), WORD("落实好"), WORD("完成好"), WORD("处理好"),
    WORD("突出抓"), WORD("注意"), WORD("汇报")};

static const struct span measures[] = {WORD("点"), WORD("點"), WORD("个方面"),
    WORD("個方面"), WORD("方面"), WORD("项"), WORD("項"), WORD("条"),
    WORD("條"), WORD("个问题"), WORD("個問題"), WORD("件事"), WORD("件")};

/* Bytes of the first of the words that stands at text[at], or 0. */
static size_t
word_at(struct span text, size_t at, const struct span *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (span_starts(span_from(text, at), words[i]))
			return words[i].len;
	return 0;
}

#define WORD_AT(text, at, words) \
	word_at(text, at, words, sizeof(words) / sizeof((words)[0]))

static bool
ends_clause(uint32_t code)
{
	return code == 0x3002 || code == 0xff1a || code == 0xff01 ||
	    code == ':' || code == 0xff0c || code == 0xff1b;
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
			return code != 0xff0c;
		}
		at += len;
	}
	*end = at;
	return at == text.len;
}

static bool
read_count(struct span text, size_t at, struct declaration *found)
{
	size_t len = shape_numeral(text, at, &found->count), end;
	size_t measure = len == 0 ? 0 : WORD_AT(text, at + len, measures);

	if (measure == 0 || found->count < 2 ||
	    !read_noun(text, at + len + measure, &end))
		return false;
	found->words = (struct span){text.ptr + at, end - at};
	return true;
}

bool
declare_find(struct span text, struct declaration *declaration)
{
	size_t verb = text.len + 1; /* the end of the last verb */
	uint32_t before = 0;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code), word;
		unsigned value;

		if (ends_clause(code)) {
			verb = text.len + 1;
		} else if ((word = WORD_AT(text, at, verbs)) > 0) {
			verb = at + word;
		} else if (verb <= at && at - verb <= VERB_REACH &&
		    before != 0x7b2c && /* 第三点 is one of them */
		    read_count(text, at, declaration)) {
			return true;
		} else if (shape_numeral(text, at, &value) > 0) {
			len = shape_numeral(text, at, &value);
		}
		before = code;
		at += len;
	}
	return false;
}
