/* Notes that stand beside each other on a line: ①…。②…. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "chinese/note_mark.h"
#include "chinese/point.h"
#include "chinese/scan.h"

/* Behind a sentence; a mark that is no bare number also behind a blank or a ”. */
static bool
may_begin_at(struct span text, size_t at, enum note_form form)
{
	uint32_t code;

	(void)utf8_next(text, utf8_before(text, at), &code);
	switch (code) {
	case U'。':
	case U'；':
	case U'！':
	case U'？':
		return true;
	default:
		return form != NOTE_POINT &&
		    (scan_is_blank(code) ||
			(point_of(code) & POINT_CLOSES) != 0);
	}
}

/* 3. and 3、 begin a note there, 3 月 does not. */
static bool
read_at(
    struct span text, size_t at, enum note_form form, struct note_mark *next)
{
	if (form != NOTE_POINT)
		return note_mark_read(text, at, next) && next->form == form;
	return note_mark_begins(span_from(text, at), true, next) &&
	    next->form == form &&
	    !ascii_is_digit((unsigned char)text.ptr[at + next->len - 1]);
}

size_t
note_mark_beside(
    struct span text, const struct note_mark *mark, struct note_mark *next)
{
	size_t at = 0;
	uint32_t code;

	if (mark->form == NOTE_STAR || mark->form == NOTE_TYPED)
		return text.len;
	while (at < text.len) {
		at += utf8_next(text, at, &code);
		if (mark->form != NOTE_POINT)
			at = note_mark_next(text, at);
		if (at < text.len && may_begin_at(text, at, mark->form) &&
		    read_at(text, at, mark->form, next) &&
		    next->value == mark->value + 1 && at + next->len < text.len)
			return at;
	}
	return text.len;
}
