/* Walking over what stands outside all marks. */
#include "inline/walk.h"

#include "base/unicode.h"
#include "base/utf8.h"

enum pause { PAUSE_NONE, PAUSE_CLAUSE, PAUSE_SENTENCE };

static enum pause
pause_of(uint32_t code)
{
	switch (code) {
	case U'。':
	case U'！':
	case U'？':
	case '!':
	case '?':
		return PAUSE_SENTENCE;
	case U'，':
	case U'：':
	case U'；':
	case U'、':
	case ',':
	case ';':
	case ':':
		return PAUSE_CLAUSE;
	default:
		return PAUSE_NONE;
	}
}

bool
walk_is_pause(struct span text, size_t at)
{
	uint32_t code;

	if (at >= text.len)
		return true;
	(void)utf8_next(text, at, &code);
	return pause_of(code) != PAUSE_NONE;
}

struct walk
walk_begin(struct span text, const struct marks *marks)
{
	return (struct walk){
	    .text = text, .marks = marks, .pause = PAUSE_CLAUSE};
}

void
walk_to(struct walk *walk, size_t offset)
{
	walk->next = offset;
	walk->pause = PAUSE_NONE;
}

/* A quotation may end a sentence: “……。”; reactions and notes are not there. */
static void
step_over(struct walk *walk, const struct mark *mark)
{
	uint32_t code = 0;
	size_t end;

	walk->next = mark->end;
	if (mark->kind == MARK_REACTION || mark->kind == MARK_NOTE)
		return;
	walk->pause = PAUSE_NONE;
	end = utf8_before(walk->text, mark->end);
	if (mark->kind != MARK_QUOTE || end <= mark->start)
		return;
	(void)utf8_next(walk->text, utf8_before(walk->text, end), &code);
	if (pause_of(code) == PAUSE_SENTENCE)
		walk->pause = PAUSE_SENTENCE;
}

enum { HAN = 3 }; /* bytes of most of them */

/* What begins with E4 to E9 is Han, and no mark of punctuation. */
static bool
is_han(char first)
{
	unsigned char c = (unsigned char)first;

	return c >= 0xe4 && c <= 0xe9;
}

/* Those that begin in front of `next` are done with. */
static void
pass_marks(struct walk *walk)
{
	const struct marks *marks = walk->marks;

	while (walk->mark < marks->count &&
	    marks->mark[walk->mark].start < walk->next)
		walk->mark++;
}

/* Step over the marks and blanks at `next`. */
static void
step_over_all(struct walk *walk)
{
	const struct marks *marks = walk->marks;
	uint32_t code;

	for (;;) {
		size_t len;

		pass_marks(walk);
		if (walk->mark < marks->count &&
		    marks->mark[walk->mark].start == walk->next) {
			step_over(walk, &marks->mark[walk->mark++]);
			continue;
		}
		if (walk->next >= walk->text.len ||
		    is_han(walk->text.ptr[walk->next]))
			return;
		len = utf8_next(walk->text, walk->next, &code);
		if (!unicode_is_space(code))
			return;
		walk->next += len;
	}
}

bool
walk_next(struct walk *walk)
{
	enum pause pause = PAUSE_NONE;
	uint32_t code;
	bool more;

	step_over_all(walk);
	walk->at = walk->next;
	more = walk->at < walk->text.len;
	if (more && is_han(walk->text.ptr[walk->at])) {
		walk->next += HAN;
	} else if (more) {
		walk->next += utf8_next(walk->text, walk->at, &code);
		pause = pause_of(code);
	}
	walk->behind_pause = walk->pause != PAUSE_NONE;
	walk->behind_sentence =
	    walk->pause == PAUSE_SENTENCE && pause != PAUSE_SENTENCE;
	walk->pause = (int)pause;
	return more;
}
