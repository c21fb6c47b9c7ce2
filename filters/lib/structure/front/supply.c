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
#include "chinese/numeral.h"
#include "chinese/scan.h"
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

/* Behind the first of the verbs; the length of the text where there is none. */
static size_t
find_verb(struct span text, size_t *before)
{
	static const struct span verbs[] = {WORD("召开"), WORD("召開"),
	    WORD("举行"), WORD("舉行"), WORD("举办"), WORD("舉辦")};
	size_t best = text.len;

	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
		size_t at = find(text, verbs[i]);

		if (at < text.len && at + verbs[i].len < best) {
			best = at + verbs[i].len;
			*before = at;
		}
	}
	return best;
}

static bool
has_one(struct span text, const struct span *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (find(text, words[i]) < text.len)
			return true;
	return false;
}

/*
 * It is this meeting that is held, and not one of which is told: the words in
 * front of the verb, from the stop before them on.
 */
static bool
is_present(struct span before)
{
	static const struct span now[] = {WORD("今天"), WORD("今日"),
	    WORD("今晚"), WORD("现在"), WORD("現在"), WORD("这里"),
	    WORD("這裡"), WORD("在此"), WORD("隆重"), WORD("这次"),
	    WORD("這次"), WORD("我们"), WORD("我們"), WORD("这个时候")};
	static const struct span past[] = {WORD("去年"), WORD("前年"),
	    WORD("上次"), WORD("上个月"), WORD("上周"), WORD("曾"),
	    WORD("先后"), WORD("先後"), WORD("昨天"), WORD("不久前"),
	    WORD("以来"), WORD("以來"), WORD("共"), WORD("已经")};
	static const struct span stops[] = {WORD("。"), WORD("！"), WORD("；")};

	for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]);)
		if (find(before, stops[i]) < before.len)
			before = span_from(
			    before, find(before, stops[i]) + stops[i].len);
		else
			i++;
	return has_one(before, now, sizeof(now) / sizeof(now[0])) &&
	    !has_one(before, past, sizeof(past) / sizeof(past[0]));
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

/* 一次十分重要的大会, 七次全会: how many there are, or of what sort. */
static bool
is_common(struct span text)
{
	static const struct span begins[] = {WORD("这"), WORD("這"),
	    WORD("一个"), WORD("一個"), WORD("一场"), WORD("一場"),
	    WORD("一届"), WORD("如此"), WORD("各种"), WORD("各類"),
	    WORD("各类"), WORD("多次"), WORD("几次"), WORD("本次"),
	    WORD("此次"), WORD("专门"), WORD("專門")};
	static const struct span sorts[] = {WORD("重要的"), WORD("十分"),
	    WORD("非常"), WORD("难忘"), WORD("特殊的"), WORD("的重要")};
	unsigned value;
	size_t number = numeral_either(text, 0, &value);

	return WORD_BEGINS(text, begins) > 0 ||
	    (number > 0 &&
		(scan_word(text, number, SPAN("次")) ||
		    scan_word(text, number, SPAN("场")) ||
		    scan_word(text, number, SPAN("个")))) ||
	    has_one(text, sorts, sizeof(sorts) / sizeof(sorts[0]));
}

static bool
is_event(struct span text)
{
	static const struct span events[] = {WORD("会议"), WORD("大会"),
	    WORD("會議"), WORD("大會"), WORD("座谈会"), WORD("会"),
	    WORD("仪式"), WORD("儀式"), WORD("典礼"), WORD("典禮"),
	    WORD("论坛"), WORD("論壇"), WORD("活动"), WORD("活動"),
	    WORD("晚会"), WORD("培训班")};

	return shape_chars(text) >= NAME_CHARS && !is_common(text) &&
	    WORD_ENDS(text, events) > 0;
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
