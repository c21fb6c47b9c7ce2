/*
 * A title for a document that has none.
 *
 * A speech says at its beginning what is being held: 今天，我们召开…会议, and
 * the name of that reaches from the verb to the first comma or stop.
 */
#include "structure/front/supply.h"

#include <string.h>

#include "base/utf8.h"
#include "chinese/word.h"
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

/* Behind the verb; the length of the text where there is none. */
static size_t
find_verb(struct span text)
{
	static const struct span verbs[] = {WORD("召开"), WORD("召開"),
	    WORD("举行"), WORD("舉行"), WORD("举办"), WORD("舉辦")};
	size_t best = text.len;

	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
		size_t at = find(text, verbs[i]);

		if (at < text.len && at + verbs[i].len < best)
			best = at + verbs[i].len;
	}
	return best;
}

/* Up to the first comma, stop or colon. */
static struct span
clause(struct span text)
{
	size_t at = 0;

	while (at < text.len && at < NAME_BYTES) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code == 0xff0c || code == 0x3002 || code == 0xff1b ||
		    code == 0xff1a || code == ',' || code == 0xff01)
			return (struct span){text.ptr, at};
		at += len;
	}
	return (struct span){text.ptr, 0};
}

static bool
is_event(struct span text)
{
	static const struct span events[] = {WORD("会议"), WORD("大会"),
	    WORD("會議"), WORD("大會"), WORD("座谈会"), WORD("会"),
	    WORD("仪式"), WORD("儀式"), WORD("典礼"), WORD("典禮"),
	    WORD("论坛"), WORD("論壇"), WORD("活动"), WORD("活動"),
	    WORD("晚会"), WORD("培训班")};

	return shape_chars(text) >= NAME_CHARS && WORD_ENDS(text, events) > 0;
}

static struct span
find_event(const struct outline *outline)
{
	static const struct span marks[] = {
	    WORD("了"), WORD("这次"), WORD("这个"), WORD("的")};
	size_t end = outline->body + OPENING_LINES;

	for (size_t i = outline->body; i < end && i < outline->line_count;
	     i++) {
		struct span text = line_text(&outline->lines[i]), event;

		if (text.len > OPENING_BYTES)
			text.len = utf8_before(text, OPENING_BYTES + 1);
		event = span_from(text, find_verb(text));
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
