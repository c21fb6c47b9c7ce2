/* Notes with a place: at the foot of the page, at the end, in the margin. */
#include "text/note_read.h"

#include "base/blank.h"
#include "chinese/note_mark.h"
#include "chinese/numeral.h"
#include "text/role_record.h"

/* A note that stands elsewhere on the page than the text it is a note to. */
bool
note_has_place(struct text_reader *reader, struct pull *pull)
{
	return span_equal(pull->name, SPAN("note")) &&
	    pull_attribute(pull, "place", &reader->value) &&
	    !span_equal(buf_view(&reader->value), SPAN("inline"));
}

/* At the foot of the page, or at the end: what has a mark in print. */
static bool
has_mark(struct text_reader *reader, struct pull *pull)
{
	return pull_has_word(pull, "place", SPAN("foot"), &reader->value) ||
	    pull_has_word(pull, "place", SPAN("bottom"), &reader->value) ||
	    pull_has_word(pull, "place", SPAN("end"), &reader->value);
}

/* *, ①, [1] as they are; 1 as [1], and so the next number where there is none. */
static void
choose_mark(struct text_reader *reader, struct pull *pull, struct buf *out)
{
	struct span n = {NULL, 0};
	struct note_mark mark;
	unsigned value;

	if (pull_attribute(pull, "n", &reader->value))
		n = blank_trim(buf_view(&reader->value));
	if (n.len > 0 && note_mark_read(n, 0, &mark) && mark.len == n.len) {
		buf_span(out, n);
		return;
	}
	buf_byte(out, '[');
	if (n.len > 0 && numeral_arabic(n, 0, &value) == n.len && value > 0)
		reader->note = value;
	else
		reader->note++;
	buf_number(out, reader->note);
	buf_byte(out, ']');
}

void
note_in_text(struct text_reader *reader, struct pull *pull)
{
	struct frame *frame = &reader->frame[reader->depth];
	struct buf mark = {0};

	frame->inside = frame->notes = reader->noting = true;
	if (has_mark(reader, pull))
		choose_mark(reader, pull, &mark);
	records_begin_note(&reader->records, buf_view(&mark));
	buf_free(&mark);
}

/* A note by itself, with its number; one that shows none is a remark. */
void
note_alone(struct text_reader *reader, struct pull *pull)
{
	struct records *records = &reader->records;

	role_record(reader, pull, KIND_FOOTNOTE);
	reader->frame[reader->depth].footnote = true;
	records->remark = true;
	if (pull_attribute(pull, "n", &reader->value))
		records_number(records, buf_view(&reader->value));
}
