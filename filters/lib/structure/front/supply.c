/*
 * A title for a document that has none.
 *
 * A speech says at its beginning what is being held: 今天，我们召开…会议, and
 * the name of that reaches from the verb to the first comma or stop.  Only what
 * is held now, and has a name, makes a title: of 一次十分重要的大会, or of what
 * was held last year, nothing is made up.
 */
#include "structure/front/supply.h"

#include <string.h>

#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	OPENING_LINES = 5,
	OPENING_BYTES = 1200,
	NAME_BYTES = 240,
	NAME_CHARS = 4, /* no event is named in fewer */
};

static size_t
find(struct span text, struct span word)
{
	const char *hit = memmem(text.ptr, text.len, word.ptr, word.len);

	return hit == NULL ? text.len : (size_t)(hit - text.ptr);
}

/* Behind the first of the verbs; the length of the text where there is none. */
static size_t
find_verb(struct span text, size_t *before)
{
	size_t best = text.len;

	for (size_t i = 0; i < words_held.count; i++) {
		struct span verb = words_held.word[i];
		size_t at = find(text, verb);

		if (at < text.len && at + verb.len < best) {
			best = at + verb.len;
			*before = at;
		}
	}
	return best;
}

/*
 * It is this meeting that is held, and not one of which is told: the words in
 * front of the verb, from the stop before them on.
 */
static bool
is_present(struct span before)
{
	static const struct span stops[] = {WORD("。"), WORD("！"), WORD("；")};

	for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]);)
		if (find(before, stops[i]) < before.len)
			before = span_from(
			    before, find(before, stops[i]) + stops[i].len);
		else
			i++;
	return words_within(before, &words_held_now) &&
	    !words_within(before, &words_held_then);
}

static bool
ends_clause(uint32_t code)
{
	switch (code) {
	case ',':
	case U'。':
	case U'！':
	case U'，':
	case U'：':
	case U'；':
		return true;
	default:
		return false;
	}
}

/* Up to the first comma, stop or colon. */
static struct span
clause(struct span text)
{
	size_t at = 0;

	while (at < text.len && at < NAME_BYTES) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (ends_clause(code))
			return (struct span){text.ptr, at};
		at += len;
	}
	return (struct span){text.ptr, 0};
}

/* 一次十分重要的大会, 七次全会: how many there are, or of what sort. */
static bool
is_common(struct span text)
{
	static const struct span measures[] = {
	    WORD("次"), WORD("场"), WORD("場"), WORD("个"), WORD("個")};
	unsigned value;
	size_t number = numeral_either(text, 0, &value);

	return words_begin(text, &words_common) > 0 ||
	    (number > 0 &&
		WORD_BEGINS(span_from(text, number), measures) > 0) ||
	    words_within(text, &words_common_sort);
}

static bool
is_event(struct span text)
{
	return shape_chars(text) >= NAME_CHARS && !is_common(text) &&
	    words_end(text, &words_event) > 0;
}

static struct span
find_event(const struct outline *outline)
{
	static const struct span marks[] = {WORD("了"), WORD("这次"),
	    WORD("這次"), WORD("这个"), WORD("這個"), WORD("的")};
	size_t end = outline->body + OPENING_LINES;

	for (size_t i = outline->body; i < end && i < outline->line_count;
	     i++) {
		struct span text = line_text(&outline->lines[i]), event;
		size_t before = 0;

		if (text.len > OPENING_BYTES)
			text.len = utf8_before(text, OPENING_BYTES + 1);
		event = span_from(text, find_verb(text, &before));
		if (!is_present((struct span){text.ptr, before}))
			continue;
		event = span_from(event, WORD_BEGINS(event, marks));
		event = clause(event);
		if (is_event(event))
			return event;
	}
	return (struct span){NULL, 0};
}

void
supply_title(const struct outline *outline, struct span name, struct buf *title)
{
	struct span event;

	if (outline->titled || outline->line_count == 0)
		return;
	event = find_event(outline);
	if (event.len > 0) {
		buf_string(title, "在");
		buf_span(title, event);
		buf_string(title, "上的讲话");
		return;
	}
	for (size_t i = name.len; i-- > 0;)
		if (name.ptr[i] == '/') {
			name = span_from(name, i + 1);
			break;
		}
	buf_span(title, name);
}
