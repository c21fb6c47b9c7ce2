/*
 * Where a paragraph begins: further in than the text, behind a short line, in other
 * letters, below a gap.
 */
#include "layout/new_paragraph.h"

#include "base/unicode.h"
#include "structure/enumerators/enumerator.h"
#include "structure/lines/shape.h"

enum { LABEL_CHARS = 6 };

/* In letters. */
static const double indent = 1.2; /* less is no indent */
static const double most_indent = 3.2; /* more is set apart */
/* That the next word would have had to spare; and where an indent should tell. */
static const double room = 0.6, much_room = 3.0;
static const double gap = 1.45; /* of the pitch */

static bool
is_set_apart(const struct body *body, const struct row *row)
{
	return body_inset(body, row) > most_indent;
}

static bool
is_below_gap(
    const struct body *body, const struct row *before, const struct row *row)
{
	return row->sheet == before->sheet && row->column == before->column &&
	    body->pitch > 0 && row->y1 - before->y1 > gap * body->pitch;
}

static bool
has_other_letters(
    const struct body *body, const struct row *before, const struct row *row)
{
	double difference = row->em - before->em;

	if (difference > 0.1 * body->em || difference < -0.1 * body->em)
		return true;
	/* A line in the font of headings, and one that is not. */
	return row->font != before->font &&
	    (before->font != body->font) != (row->font != body->font) &&
	    row->opened == row->len && before->opened == before->len;
}

/* 问： 答： 王小明： */
static bool
is_label(struct span text)
{
	uint32_t code;
	size_t at = 0;

	for (int i = 0; i <= LABEL_CHARS && at < text.len; i++) {
		at += utf8_next(text, at, &code);
		if (code == U'：')
			return i > 0;
		if (!unicode_is_han(code))
			return false;
	}
	return false;
}

/* 一、 （一） 1.; 一是 goes on with its paragraph as often. */
static bool
is_number(struct span text)
{
	struct enumerator e;
	uint32_t code;
	size_t first;

	if (text.len == 0 || !enumerator_read(text, &e))
		return false;
	first = utf8_next(text, 0, &code);
	return !span_starts(span_from(text, first), SPAN("是"));
}

/* Behind a sentence that ends with a full line, a number begins something. */
static bool
is_begun(const struct sheets *sheets, const struct row *before,
    const struct row *row)
{
	struct span text = row_text(sheets, row);
	struct span last = row_text(sheets, before);

	return (shape_is_ended(last) || shape_end(last) == END_COLON ||
		   shape_end(last) == END_QUESTION) &&
	    (is_number(text) || is_label(text));
}

bool
paragraph_begins(const struct sheets *sheets, const struct body *body,
    const struct row *before, const struct row *row)
{
	double inset = body_inset(body, row);
	/* What the line has left, were the next word there, too. */
	double left = body_short(body, before) - row->head / body->em;

	if (((before->flags | row->flags) & ROW_CELLS) != 0 ||
	    has_other_letters(body, before, row) ||
	    is_below_gap(body, before, row))
		return true;
	if (is_set_apart(body, row) || is_set_apart(body, before))
		return true;
	if (inset > indent && body_inset(body, before) < indent)
		return true;
	if (inset > indent && body->indented)
		return true;
	if (left > (body->indented ? much_room : room))
		return true;
	return !body->indented && is_begun(sheets, before, row);
}
