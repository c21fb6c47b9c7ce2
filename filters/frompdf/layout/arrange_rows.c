/* Rows become paragraphs, with what their letters say of them. */
#include "layout/arrange_rows.h"

#include <stdlib.h>

#include "base/blank.h"
#include "base/unicode.h"
#include "given/documents.h"
#include "layout/foot_notes.h"
#include "layout/new_paragraph.h"
#include "layout/running.h"
#include "layout/write_table.h"
#include "sheet/joint.h"
#include "structure/enumerators/enumerator.h"
#include "structure/front/paper_number.h"
#include "structure/lines/shape.h"

enum {
	HEADING_CHARS = 60,
	HEADING_ROWS = 2,
	TITLES = 6, /* rows of a title, at most */
	NOTES_MOST = 100, /* numbers of a page that are told apart */
};

static const double large = 1.15; /* than the text: a title, a heading */

struct arrange {
	struct sheets *sheets;
	struct body body;
	struct plain *plain;
	struct table_writer table;
	struct buf text; /* the paragraph */
	const struct row *first, *last; /* its rows; NULL: none */
	size_t rows, opened;
	size_t titles;
	bool begun; /* running text has been met */
	struct buf pages; /* where they begin */
	size_t sheet; /* the last that began, from 1 */
	size_t reference; /* the next */
	unsigned noted; /* how many notes have been met in the text */
	unsigned map[NOTES_MOST]; /* of this page, its number in the document */
};

/* Short, no table, and without a number, which would tell by itself. */
static bool
may_head(const struct arrange *a)
{
	struct span text = buf_view(&a->text);
	struct enumerator e;

	return a->rows <= HEADING_ROWS && shape_fits(text, HEADING_CHARS) &&
	    (a->first->flags & ROW_CELLS) == 0 && !enumerator_read(text, &e);
}

/* What the letters of a paragraph say. */
static int
claim_of(struct arrange *a)
{
	unsigned font = a->first->font;
	bool big = a->first->em >= large * a->body.em;
	bool other = font != a->body.font && a->first->opened == a->first->len;
	unsigned face = other ? font & 7 : FONT_OTHER;

	if (!a->begun && (big || face == FONT_TITLE) &&
	    a->titles + a->rows <= TITLES) {
		a->titles += a->rows;
		return CLAIM_TITLE;
	}
	if (!may_head(a))
		return CLAIM_NONE;
	if (big || face == FONT_HEI)
		return 1;
	if (face == FONT_KAI)
		return 2;
	return other && (font & FONT_BOLD) != 0 ? CLAIM_HINT : CLAIM_NONE;
}

/* A sentence in another font opens the paragraph. */
static bool
is_opened(const struct arrange *a)
{
	const struct row *row = a->first;
	struct span text = buf_view(&a->text);
	struct enumerator e;

	return row->opening != row->font && row->opened < row->len &&
	    row->opened > 0 && (row->opening & 7) != (a->body.font & 7) &&
	    ((row->opening & 7) == FONT_HEI ||
		(row->opening & 7) == FONT_KAI) &&
	    shape_sentence(text) == row->opened && !enumerator_read(text, &e);
}

/*
 * What stands in large letters above the number of a paper is its red head, or a title
 * that tells itself; the title is mostly below.
 */
static void
end_letterhead(struct arrange *a)
{
	if (a->begun || a->titles == 0 ||
	    !paper_number_is(blank_trim(buf_view(&a->text))))
		return;
	plain_withdraw(a->plain, CLAIM_TITLE);
	a->titles = 0;
}

static void
end_paragraph(struct arrange *a)
{
	int claim;

	if (a->first == NULL)
		return;
	end_letterhead(a);
	claim = claim_of(a);
	if (is_opened(a))
		plain_add_opened(a->plain, buf_view(&a->text), a->first->opened,
		    (a->first->opening & 7) == FONT_HEI ? 1 : 2);
	else
		plain_add(a->plain, buf_view(&a->text), claim);
	a->begun = a->begun ||
	    (claim == CLAIM_NONE && body_has(&a->body, a->first) &&
		(a->rows > 1 || shape_is_ended(buf_view(&a->text))));
	a->text.len = 0;
	a->first = a->last = NULL;
	a->rows = 0;
}

/* A page begins in that line, behind so many letters of it. */
static void
begin_page(struct arrange *a, size_t number, size_t line, size_t letters)
{
	const struct sheet *sheet = &a->sheets->sheet[number];

	if (a->pages.len > 0)
		buf_byte(&a->pages, ' ');
	buf_printf(&a->pages, "%zu", line);
	if (letters > 0)
		buf_printf(&a->pages, "+%zu", letters);
	buf_printf(&a->pages, ":%zu",
	    sheet->number > 0 ? (size_t)sheet->number : number + 1);
	a->sheet = number + 1;
	memset(a->map, 0, sizeof(a->map));
}

/* Notes are numbered through the document, in the order of their marks. */
static void
add_row(struct arrange *a, const struct row *row, size_t at)
{
	const struct sheets *sheets = a->sheets;
	struct span text = row_text(sheets, row);
	size_t from = row->start, end = row->start + row->len;

	joint_add(&a->text, text);
	for (; a->reference < sheets->references &&
	     sheets->reference[a->reference].row <= at;
	     a->reference++) {
		const struct reference *r = &sheets->reference[a->reference];

		if (r->row < at)
			continue;
		buf_add(&a->text, sheets->text.data + from, r->at - from);
		if (r->value < NOTES_MOST && a->map[r->value] == 0)
			a->map[r->value] = ++a->noted;
		buf_printf(&a->text, "[%u]",
		    r->value < NOTES_MOST ? a->map[r->value] : r->value);
		from = r->at + r->len;
	}
	buf_add(&a->text, sheets->text.data + from, end - from);
}

/* Pages that begin inside it are told by their rows, but for such as have no text. */
static void
end_table(struct arrange *a)
{
	const struct table_writer *table = &a->table;
	size_t before = a->plain->lines, first = table->sheet - table->turns;
	size_t turns = table->turns;

	table_end(&a->table, a->plain);
	for (size_t i = 0; i < turns; i++) {
		size_t line = before + 1 + a->table.turn[i];

		begin_page(a, first + i + 1,
		    line < a->plain->lines ? line : a->plain->lines, 0);
	}
}

static void
take_table(struct arrange *a, const struct row *row)
{
	end_paragraph(a);
	if (!table_goes_on(&a->table, a->sheets, row))
		end_table(a);
	if (a->table.last == NULL && a->sheet != row->sheet + (size_t)1)
		begin_page(a, row->sheet, a->plain->lines + 1, 0);
	table_add(&a->table, a->sheets, row);
}

static void
take_row(struct arrange *a, size_t at)
{
	const struct row *row = &a->sheets->row[at];

	end_table(a);
	if (a->last != NULL &&
	    paragraph_begins(a->sheets, &a->body, a->last, row))
		end_paragraph(a);
	if (a->sheet != row->sheet + (size_t)1)
		begin_page(a, row->sheet, a->plain->lines + 1,
		    unicode_count_ink(buf_view(&a->text)));
	if (a->first == NULL)
		a->first = row;
	add_row(a, row, at);
	a->last = row;
	a->rows++;
}

static void
write_text(struct arrange *a)
{
	for (size_t i = 0; i < a->sheets->rows; i++)
		if ((a->sheets->row[i].flags & ROW_TABLE) != 0)
			take_table(a, &a->sheets->row[i]);
		else if ((a->sheets->row[i].flags & (ROW_DROPPED | ROW_NOTE)) ==
		    0)
			take_row(a, i);
	end_paragraph(a);
	end_table(a);
	free(a->table.turn);
}

static void
end_note(struct arrange *a)
{
	if (a->text.len > 0)
		plain_add(a->plain, buf_view(&a->text), CLAIM_NOTE);
	a->text.len = 0;
}

/* Behind the text and an empty line: [1] and the note. */
static void
write_notes(struct arrange *a)
{
	unsigned number = 0;

	for (size_t i = 0; i < a->sheets->rows; i++) {
		const struct row *row = &a->sheets->row[i];
		struct span text = row_text(a->sheets, row);
		size_t len = 0;

		if ((row->flags & ROW_NOTE) == 0)
			continue;
		if (notes_number(text, &len) > 0) {
			end_note(a);
			if (number++ == 0)
				plain_add(a->plain, SPAN(""), CLAIM_NONE);
			buf_printf(&a->text, "[%u] ", number);
			text = span_from(text, len);
		} else {
			joint_add(&a->text, text);
		}
		buf_span(&a->text, blank_trim(text));
	}
	end_note(a);
}

void
arrange(struct sheets *sheets, struct plain *plain, struct buf *fields)
{
	struct arrange a = {.sheets = sheets, .plain = plain};

	running_find(sheets);
	body_measure(sheets, &a.body);
	foot_notes_find(sheets, &a.body);
	body_measure(sheets, &a.body);
	write_text(&a);
	write_notes(&a);
	if (sheets->count > 1)
		documents_field(fields, "pages", buf_view(&a.pages));
	buf_free(&a.text);
	buf_free(&a.pages);
}
