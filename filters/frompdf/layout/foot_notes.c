/* Notes at the foot of pages: smaller than the text, the first with a number. */
#include "layout/foot_notes.h"

#include "base/unicode.h"
#include "chinese/numeral.h"

static const double small = 0.93; /* of the text's letters, at most */

/* What ① to ⑳ count, or 0. */
static unsigned
circled(uint32_t code)
{
	return code >= U'①' && code <= U'⑳' ? code - U'①' + 1 : 0;
}

static bool
opens(uint32_t code)
{
	return code == '[' || code == U'〔' || code == U'［';
}

static bool
closes(uint32_t code)
{
	return code == ']' || code == U'〕' || code == U'］';
}

/* Behind a number, which is of the text then. */
static bool
counts(uint32_t code)
{
	return code == '.' || code == '%' || code == U'年';
}

unsigned
notes_number(struct span text, size_t *len)
{
	unsigned number = 0;
	size_t at = 0, next;
	uint32_t code = 0;
	bool bracket = false;

	while (at < text.len) {
		next = at + utf8_next(text, at, &code);
		if (circled(code) > 0 && number == 0) {
			*len = next;
			return circled(code);
		}
		if (numeral_is_arabic(code) && number < 100)
			number = number * 10 + numeral_figure(code);
		else if (opens(code))
			bracket = true;
		else
			break;
		at = next;
	}
	if (number == 0 || at == text.len)
		return 0;
	/* A number is followed by its bracket, a blank or Han; 2024年 is none. */
	if (bracket ? !closes(code) : counts(code))
		return 0;
	*len = bracket ? at + utf8_next(text, at, &code) : at;
	return number;
}

/* The rows of a page from this one on are no larger than notes. */
static bool
is_small(const struct body *body, const struct row *row)
{
	return row->em <= small * body->em;
}

static bool
is_of_text(const struct body *body, const struct row *row)
{
	return (row->flags & ROW_DROPPED) == 0 &&
	    ((row->flags & ROW_TABLE) != 0 || !is_small(body, row));
}

static void
find_on(
    struct sheets *sheets, const struct sheet *sheet, const struct body *body)
{
	size_t from = sheet->first + sheet->count, len;

	while (from > sheet->first) {
		const struct row *row = &sheets->row[from - 1];

		if (is_of_text(body, row))
			break;
		from--;
	}
	/* What is small from top to bottom is a page of its own kind. */
	if (from == sheet->first)
		return;
	for (size_t i = from; i < sheet->first + sheet->count; i++) {
		struct row *row = &sheets->row[i];

		if ((row->flags & ROW_DROPPED) != 0)
			continue;
		if (i == from && notes_number(row_text(sheets, row), &len) == 0)
			return;
		row->flags |= ROW_NOTE;
	}
}

void
foot_notes_find(struct sheets *sheets, const struct body *body)
{
	for (size_t s = 0; s < sheets->count; s++)
		find_on(sheets, &sheets->sheet[s], body);
}
