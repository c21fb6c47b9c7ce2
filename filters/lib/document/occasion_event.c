/* Where something was said: 在…会议上, 在…会的讲话, 出席…會致辭. */
#include "document/occasion_event.h"

#include "base/blank.h"
#include "base/find_word.h"
#include "chinese/lexicon.h"

enum { EVENT_LEAST = 6 };

static bool
tells_of_speech(struct span text)
{
	return words_within(text, &words_given_at);
}

/* What parts a title in two: behind the last of them it says where. */
static struct span
last_part(struct span title)
{
	static const struct span marks[] = {
	    WORD("——"), WORD("："), WORD(" "), WORD("　")};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		for (size_t at; (at = find_word(title, marks[i])) < title.len;)
			title = span_from(title, at + marks[i].len);
	return title;
}

/* The bytes of 在…会 in 在…会的讲话, where nothing says 上; or 0. */
static size_t
before_speech(struct span text)
{
	size_t len = words_end(text, &words_given_at);

	if (len == 0)
		return 0;
	text.len -= len;
	if (!span_ends(text, SPAN("的")))
		return 0;
	text.len -= sizeof("的") - 1;
	return words_end(text, &words_event) > 0 ? text.len : 0;
}

/* The bytes of 在…会议 in 在…会议上的讲话, and of a subtitle also in 在…会议上; or 0. */
static size_t
event_ends(struct span text, bool title)
{
	size_t end = find_word(text, SPAN("上的"));

	if (end < text.len)
		return tells_of_speech(
			   span_from(text, end + sizeof("上的") - 1))
		    ? end
		    : 0;
	end = before_speech(text);
	if (end > 0 || title || !span_ends(text, SPAN("上")))
		return end;
	return text.len - (sizeof("上") - 1);
}

bool
occasion_is_news(struct span title)
{
	static const struct span joints[] = {WORD("并"), WORD("並")};

	size_t len = words_end(title, &words_given_at);

	title.len -= len;
	return len > 0 && WORD_ENDS(title, joints) > 0;
}

/* 出席…會致辭, 出席…时的讲话: no 出席…并讲话, which is news of it. */
static struct span
read_attended(struct span text)
{
	static const struct span ends[] = {WORD("的"), WORD("时"), WORD("時")};
	struct span mark = SPAN("出席"), event;
	size_t at = find_word(text, mark),
	       len = words_end(text, &words_given_at);

	if (at == text.len || len == 0 || text.len - len < at + mark.len)
		return (struct span){NULL, 0};
	text.len -= len;
	event = span_from(text, at + mark.len);
	while ((len = WORD_ENDS(event, ends)) > 0)
		event.len -= len;
	return event.len < EVENT_LEAST ? (struct span){NULL, 0} : event;
}

struct span
occasion_event(struct span text, bool title)
{
	static const struct span none = {NULL, 0};
	struct span attended = title ? read_attended(text) : none;
	size_t begin;

	if (attended.len > 0)
		return attended;
	text.len = event_ends(text, title);
	if (text.len == 0)
		return none;
	text = title ? last_part(text) : text;
	begin = find_word(text, SPAN("在"));
	if (begin == text.len)
		return none;
	text = blank_trim(span_from(text, begin + sizeof("在") - 1));
	/* 在会上的讲话 names none. */
	return text.len >= EVENT_LEAST ? text : none;
}
