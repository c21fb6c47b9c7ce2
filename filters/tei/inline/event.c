/* The event that a speech was given at. */
#include "inline/event.h"

/* What is given at an event. */
static const struct span speeches[] = {{"讲话", 6}, {"講話", 6}, {"发言", 6},
    {"發言", 6}, {"致辞", 6}, {"致辭", 6}, {"致词", 6}, {"致詞", 6},
    {"演讲", 6}, {"演講", 6}, {"讲演", 6}, {"報告", 6}, {"报告", 6},
    {"总结", 6}, {"總結", 6}, {"讲稿", 6}, {"答词", 6}, {"谢词", 6},
    {"献词", 6}, {"讲评", 6}};

static bool
tells_of_speech(struct span text)
{
	for (size_t i = 0; i < sizeof(speeches) / sizeof(speeches[0]); i++)
		if (text.len > 0 &&
		    memmem(text.ptr, text.len, speeches[i].ptr,
			speeches[i].len) != NULL)
			return true;
	return false;
}

/* Where the words occur first, or the length. */
static size_t
find(struct span text, struct span words)
{
	const char *hit = text.len > 0
	    ? memmem(text.ptr, text.len, words.ptr, words.len)
	    : NULL;

	return hit == NULL ? text.len : (size_t)(hit - text.ptr);
}

/* What parts a title in two: behind the last of them it says where. */
static struct span
last_part(struct span title)
{
	static const struct span marks[] = {
	    {"—", 3}, {"：", 3}, {" ", 1}, {"　", 3}};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		for (size_t at; (at = find(title, marks[i])) < title.len;)
			title = span_from(title, at + marks[i].len);
	return title;
}

struct span
event_of_title(struct span title)
{
	static const struct span none = {NULL, 0};
	size_t end = find(title, SPAN("上的")), begin;

	if (end == title.len ||
	    !tells_of_speech(span_from(title, end + strlen("上的"))))
		return none;
	title.len = end;
	title = last_part(title);
	begin = find(title, SPAN("在"));
	if (begin == title.len)
		return none;
	title = span_from(title, begin + strlen("在"));
	/* 在会上的讲话 names none. */
	return title.len > strlen("会") ? title : none;
}
