/*
 * A first sentence that may head its paragraph: what it is like.
 *
 * It is short and ends in 。 and more text stands behind it.  Whether it heads
 * that its sisters tell, see leads.c.
 */
#include "structure/plain/lead.h"

#include <string.h>

#include "base/wide.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/front/imprint.h"
#include "structure/lines/shape.h"
#include "structure/plain/talk.h"

enum {
	LEAD_LEAST = 4, /* characters */
	LEAD_MOST = 24,
	YEAR_MOST = 32, /* of 五年来，我们坚持…，…。 */
	LINE_BYTES = 75,
	RESOLVED_LINE = 45, /* of a resolution */
	REST_BYTES = 45, /* what is headed is longer than that */
	RESOLVED_BYTES = 24, /* or, of what a paper resolves, than that */
	BRIEF_BYTES = 144, /* of a line that says little */
	STOP_BYTES = 100, /* in which its end stands */
	ALIKE_BYTES = 6, /* of two sentences that are parallel */
	FRAME_BYTES = 9,
	ROUND_BYTES = 6, /* two characters that come again */
	NOUN_CHARS = 5, /* of what is counted: 个关键词 */
};

static bool
is_dash(uint32_t code)
{
	return code == '-' || (code >= 0x2013 && code <= 0x2015) ||
	    code == 0x2500 /* line of a table */;
}

/* 。, and what begins ， ： ； ！ ？ and little else. */
static wide_mask
may_stop(const unsigned char *p)
{
	wide first = wide_load(p), second = wide_load(p + 1);

	return ((wide_mask)(first == 0xe3) & (wide_mask)(second == 0x80) &
		   (wide_mask)(wide_load(p + 2) == 0x82)) |
	    ((wide_mask)(first == 0xef) & (wide_mask)(second == 0xbc));
}

/* ： ； ！ ？ as they follow their first two bytes. */
static bool
parts_clauses(char last)
{
	return last == '\x9a' || last == '\x9b' || last == '\x81' ||
	    last == '\x9f';
}

/*
 * The bytes up to a first 。 that no other sign but ， comes before, or 0.
 * Most paragraphs are done with here, so bytes are looked for, not characters.
 */
static size_t
find_stop(struct span text, size_t *comma)
{
	size_t at = 0, most = text.len < STOP_BYTES ? text.len : STOP_BYTES;

	if (text.len > STOP_BYTES + WIDE + WIDE_AHEAD)
		text.len = STOP_BYTES + WIDE + WIDE_AHEAD;
	while ((at = wide_find(text, at, may_stop)) < most) {
		if (text.ptr[at] == '\xe3')
			return at + 3;
		if (parts_clauses(text.ptr[at + 2]))
			return 0;
		if (*comma == 0 && text.ptr[at + 2] == '\x8c')
			*comma = at;
		at++;
	}
	return 0;
}

/* What a statement may have. */
static bool
is_stated(uint32_t code)
{
	return code == U'是' || code == U'了';
}

bool
lead_tells_years(struct span text)
{
	return words_begin(text, &words_told_years) > 0;
}

/* A sign that no heading has inside. */
static bool
parts_sentence(uint32_t code)
{
	return code < 0x80 && strchr(",:;!?", (int)code) != NULL;
}

/* 我, 这, as one talks, but for the 他 of 其他. */
static bool
is_talk(uint32_t code, uint32_t last)
{
	return talk_is_word(code) && !is_stated(code) && last != U'其';
}

/* How a first sentence of so many bytes opens its paragraph. */
static enum opening
opening_of(struct span sentence, bool comma, bool may_talk)
{
	size_t at = 0;
	unsigned chars = 0;
	unsigned most = lead_tells_years(sentence) ? YEAR_MOST : LEAD_MOST;
	bool stated = comma, talks = false;
	uint32_t code = 0;

	for (; at < sentence.len; chars++) {
		uint32_t last = code;

		at += utf8_next(sentence, at, &code);
		talks = talks || is_talk(code, last);
		if (parts_sentence(code) || (talks && !may_talk))
			return OPENS_TEXT;
		stated = stated || is_stated(code);
	}
	if (chars <= LEAD_LEAST || chars > most + 1)
		return OPENS_TEXT;
	if (talks)
		return OPENS_TALK;
	return stated ? OPENS_CLAUSES : OPENS_SHORT;
}

/* As opening_of(), behind a dash, which tells enough. */
static enum opening
opening_of_dashed(struct span sentence)
{
	size_t at = 0;
	unsigned chars = 0;
	uint32_t code = 0;

	while (at < sentence.len && is_dash(scan_peek(sentence, at)))
		at += utf8_next(sentence, at, &code);
	for (; at < sentence.len; chars++) {
		at += utf8_next(sentence, at, &code);
		if (parts_sentence(code))
			return OPENS_TEXT;
	}
	return chars > LEAD_LEAST && chars <= LEAD_MOST + 1 ? OPENS_DASHED
							    : OPENS_TEXT;
}

/* A blank behind the first sentence, and none behind the next one. */
static bool
is_spaced(struct span text, size_t sentence)
{
	struct span rest = span_from(text, sentence);
	const char *stop;

	if (!scan_is_blank(scan_peek(rest, 0)))
		return false;
	stop = memmem(rest.ptr, rest.len, "。", sizeof("。") - 1);
	return stop != NULL &&
	    !scan_is_blank(
		scan_peek(rest, (size_t)(stop - rest.ptr) + sizeof("。") - 1));
}

/* 坚持依法行政。自觉接受监督。: brief, and said again and again. */
static bool
is_too_short(struct span text, size_t sentence)
{
	if (text.len >= LINE_BYTES && text.len - sentence >= REST_BYTES)
		return false;
	return text.len - sentence < RESOLVED_BYTES ||
	    words_begin(text, &words_resolve) == 0;
}

/*
 * 先生的一生，是清白的一生。: it ends with the words in front of its 是, and so it
 * is said of somebody, and heads nothing.
 */
static bool
comes_round(struct span sentence)
{
	size_t at = 0, is = 0;
	uint32_t code, last = 0;

	for (size_t begin = 0; begin < sentence.len && is == 0; begin = at) {
		at += utf8_next(sentence, at, &code);
		if (code == U'是')
			is = last == U'，' ? begin - 3 : begin;
		last = code;
	}
	return is >= ROUND_BYTES && sentence.len > is + 2 * ROUND_BYTES &&
	    memcmp(sentence.ptr + is - ROUND_BYTES,
		sentence.ptr + sentence.len - 3 - ROUND_BYTES,
		ROUND_BYTES) == 0;
}

/* At once, as no branch would foretell which of them holds. */
bool
lead_may_open(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return (line->kind == KIND_PARA) & (line->entry == NONE) & !line->full &
	    (line_text(line).len >= RESOLVED_LINE);
}

struct lead
lead_read(const struct outline *outline, size_t i, bool may_talk)
{
	struct span text = line_text(&outline->lines[i]);
	struct lead lead = {0};
	bool dash;

	if (!lead_may_open(outline, i))
		return lead;
	lead.bytes = find_stop(text, &lead.comma);
	if (lead.bytes == 0 || is_too_short(text, lead.bytes) ||
	    comes_round((struct span){text.ptr, lead.bytes}))
		return (struct lead){0};
	dash = imprint_has_dash(text);
	if (!dash || lead.comma == 0) {
		struct span sentence = {text.ptr, lead.bytes};

		lead.opening = dash ? opening_of_dashed(sentence)
				    : opening_of(sentence, lead.comma > 0,
					  may_talk && lead.comma > 0);
	}
	if (is_spaced(text, lead.bytes))
		lead.opening = OPENS_SPACED;
	lead.brief = text.len < BRIEF_BYTES;
	if (lead.opening == OPENS_TEXT || shape_sentence(text) != lead.bytes)
		return (struct lead){0};
	return lead;
}

/* The bytes with which both begin, in whole characters. */
static size_t
shared_begin(struct span a, struct span b)
{
	size_t at = 0;

	while (at < a.len && at < b.len) {
		uint32_t x, y;
		size_t len = utf8_next(a, at, &x);

		(void)utf8_next(b, at, &y);
		if (x != y)
			break;
		at += len;
	}
	return at;
}

/* The bytes with which both end. */
static size_t
shared_end(struct span a, struct span b)
{
	size_t n = 0;

	while (n < a.len && n < b.len &&
	    a.ptr[a.len - n - 1] == b.ptr[b.len - n - 1])
		n++;
	return n;
}

/* 第一个词是…, 第二个转变，…: what is counted, and the sign or the word behind. */
struct counted {
	unsigned number;
	struct span noun;
};

/* Days and years are told one after the other, too. */
static bool
counts_time(struct span noun)
{
	static const struct span ends[] = {WORD("月"), WORD("年"), WORD("天"),
	    WORD("日"), WORD("周"), WORD("週"), WORD("季"), WORD("次"),
	    WORD("回"), WORD("人")};

	return WORD_ENDS(noun, ends) > 0;
}

/* The bytes up to 是 or ，; more than fit a noun if there is none near. */
static size_t
noun_bytes(struct span text, unsigned *chars)
{
	size_t at = 0;

	for (*chars = 0; at < text.len && *chars <= NOUN_CHARS; ++*chars) {
		uint32_t code = scan_peek(text, at);

		if (code == U'是' || code == U'，')
			break;
		at += utf8_next(text, at, &code);
	}
	return at;
}

static bool
read_counted(struct span text, struct counted *counted)
{
	size_t at = sizeof("第") - 1, len;
	unsigned chars;

	if (!span_starts(text, SPAN("第")))
		return false;
	len = numeral_either(text, at, &counted->number);
	text = span_from(text, at + len);
	text.len = noun_bytes(text, &chars);
	counted->noun = text;
	return len > 0 && chars >= 2 && chars <= NOUN_CHARS &&
	    !counts_time(text);
}

struct span
lead_counted(struct span text)
{
	struct counted counted;

	return read_counted(text, &counted) ? counted.noun
					    : (struct span){text.ptr, 0};
}

/* 第一个词是…。 第二个词是…。 */
static bool
counts_on(struct span a, struct span b)
{
	struct counted first, later;

	return read_counted(a, &first) && read_counted(b, &later) &&
	    first.number == 1 && later.number > first.number &&
	    span_equal(first.noun, later.noun);
}

/* Two clauses that are the first one's, or as long and opened by one word. */
static bool
has_same_clauses(const struct lead *x, const struct lead *y, size_t begin)
{
	return x->comma > 0 && x->comma == y->comma &&
	    (begin > x->comma ||
		(begin >= ALIKE_BYTES && x->bytes == y->bytes));
}

/*
 * One first clause, or one word that opens two clauses of the same lengths, or
 * words around what differs, or a number that counts on.
 */
bool
lead_is_parallel(
    struct span a, const struct lead *x, struct span b, const struct lead *y)
{
	size_t begin;

	a.len = x->bytes;
	b.len = y->bytes;
	if (counts_on(a, b))
		return true;
	begin = shared_begin(a, b);
	if (has_same_clauses(x, y, begin))
		return begin > x->comma || y->opening != OPENS_TALK;
	return y->opening != OPENS_TALK && begin >= FRAME_BYTES &&
	    shared_end(a, b) >= FRAME_BYTES + sizeof("。") - 1;
}
