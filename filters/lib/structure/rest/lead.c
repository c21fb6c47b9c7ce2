/*
 * A first sentence that may head its paragraph: what it is like.
 *
 * It is short and ends in 。 and more text stands behind it.  Whether it heads
 * that its sisters tell, see leads.c.
 */
#include "structure/rest/lead.h"

#include <string.h>

#include "base/wide.h"
#include "chinese/scan.h"
#include "structure/front/imprint.h"
#include "structure/lines/shape.h"
#include "structure/rest/talk.h"

enum {
	LEAD_LEAST = 4, /* characters */
	LEAD_MOST = 24,
	LINE_BYTES = 75,
	REST_BYTES = 45, /* what is headed is longer than that */
	BRIEF_BYTES = 144, /* of a line that says little */
	STOP_BYTES = 84, /* in which its end stands */
	ALIKE_BYTES = 6, /* of two sentences that are parallel */
	FRAME_BYTES = 9,
};

static bool
is_dash(uint32_t code)
{
	return code == '-' || (code >= 0x2013 && code <= 0x2015) ||
	    code == 0x2500;
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

/* 是 and 了, which a statement may have. */
static bool
is_stated(uint32_t code)
{
	return code == 0x662f || code == 0x4e86;
}

/* How a first sentence of so many bytes opens its paragraph. */
static enum opening
opening_of(struct span sentence, bool comma, bool may_talk)
{
	size_t at = 0;
	unsigned chars = 0;
	bool stated = comma, talks = false;
	uint32_t code = 0;

	while (at < sentence.len) {
		uint32_t last = code;

		at += utf8_next(sentence, at, &code);
		chars++;
		if (code < 0x80 && strchr(",:;!?", (int)code) != NULL)
			return OPENS_TEXT;
		talks = talks ||
		    (talk_is_word(code) && !is_stated(code) &&
			last != 0x5176); /* 其他 */
		if (talks && !may_talk)
			return OPENS_TEXT;
		stated = stated || is_stated(code);
	}
	if (chars <= LEAD_LEAST || chars > LEAD_MOST + 1)
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
		if (code < 0x80 && strchr(",:;!?", (int)code) != NULL)
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

/* At once, as no branch would foretell which of them holds. */
bool
lead_may_open(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return (line->kind == KIND_PARA) & (line->entry == NONE) & !line->full &
	    (line_text(line).len >= LINE_BYTES);
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
	if (lead.bytes == 0 || text.len - lead.bytes < REST_BYTES)
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
 * words around what differs.
 */
bool
lead_is_parallel(
    struct span a, const struct lead *x, struct span b, const struct lead *y)
{
	size_t begin;

	a.len = x->bytes;
	b.len = y->bytes;
	begin = shared_begin(a, b);
	if (has_same_clauses(x, y, begin))
		return begin > x->comma || y->opening != OPENS_TALK;
	return y->opening != OPENS_TALK && begin >= FRAME_BYTES &&
	    shared_end(a, b) >= FRAME_BYTES + sizeof("。") - 1;
}
