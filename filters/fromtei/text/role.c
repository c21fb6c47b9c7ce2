/* How an element begins, by its role. */
#include "text/role.h"

#include "base/message.h"
#include "record/place_name.h"
#include "text/attached.h"
#include "text/division.h"
#include "text/note_read.h"
#include "text/role_record.h"
#include "text/role_table.h"
#include "text/unknown.h"

static struct frame *
top(struct text_reader *reader)
{
	return &reader->frame[reader->depth];
}

static const struct frame *
parent(const struct text_reader *reader)
{
	return &reader->frame[reader->depth - 1];
}

static void
start_inline(struct text_reader *reader)
{
	top(reader)->inside = true;
	role_open(reader, parent(reader));
}

static void
start_around(struct text_reader *reader, struct pull *pull)
{
	(void)pull;
	records_close(&reader->records);
}

static void
start_unknown(struct text_reader *reader, struct pull *pull)
{
	unknown_tell(reader, pull);
	top(reader)->inside = reader->records.open;
}

static void
start_division(struct text_reader *reader, struct pull *pull)
{
	records_close(&reader->records);
	division_begin(reader, pull);
}

/* The text of an item, or of a note, may be its first paragraph. */
static void
start_record(struct text_reader *reader, struct pull *pull)
{
	const struct records *records = &reader->records;
	enum kind kind = top(reader)->element->kind;

	if (reader->pending && kind == KIND_PARA) {
		division_article(reader, top(reader)->level);
		if (reader->records.open)
			return;
	}
	if (parent(reader)->footnote && kind == KIND_PARA)
		kind = KIND_FOOTNOTE;
	if (records->open && !records->started &&
	    (kind == KIND_FOOTNOTE ||
		(kind == KIND_PARA &&
		    parent(reader)->element->role == ROLE_ITEM))) {
		reader->records.runs_on |=
		    pull_has_word(pull, "rend", SPAN("run-in"), &reader->value);
		return;
	}
	role_record(reader, pull, kind);
}

/* The head of an article is the label of its first paragraph. */
static void
start_article(struct text_reader *reader)
{
	struct frame *frame = top(reader);

	records_close(&reader->records);
	reader->frame[reader->depth - 1].headed = true;
	reader->labelling = reader->pending = true;
	frame->labels = frame->inside = true;
	reader->label.len = 0;
}

/* What stands above something else than a division. */
static enum kind
head_of(const char *name)
{
	if (name == NULL)
		return KIND_PARA;
	if (strcmp(name, "table") == 0)
		return KIND_CAPTION;
	return strcmp(name, "lg") == 0 ? KIND_LINE : KIND_PARA;
}

static void
start_head(struct text_reader *reader, struct pull *pull)
{
	struct frame *around = &reader->frame[reader->depth - 1];
	const char *name = around->element->name;
	bool division = around->element->role == ROLE_DIVISION;
	enum kind kind = KIND_SUBTITLE;

	if (around->article && !around->headed) {
		start_article(reader);
		return;
	}
	if (top(reader)->attached) {
		attached_head(reader, pull);
		return;
	}
	(void)pull_attribute(pull, "type", &reader->value);
	if (span_equal(buf_view(&reader->value), SPAN("main")))
		kind = KIND_TITLE;
	else if (span_equal(buf_view(&reader->value), SPAN("sub")))
		kind = KIND_SUBTITLE;
	else if (around->speech || (name != NULL && strcmp(name, "body") == 0))
		kind = KIND_TITLE;
	else if (!division)
		kind = head_of(name);
	else if (!around->headed)
		kind = KIND_HEAD;
	role_record(reader, pull, kind);
	if (kind != KIND_HEAD)
		return;
	around->headed = top(reader)->heads = true;
	if (around->attachment)
		reader->records.kind = KIND_ATTACH;
	else if (reader->records.runs_on)
		reader->records.kind = KIND_RUNIN;
}

static void
start_salute(struct text_reader *reader, struct pull *pull)
{
	role_record(reader, pull,
	    parent(reader)->element->role == ROLE_CLOSER ? KIND_CLOSE
							 : KIND_SALUTE);
}

/* In the midst of a text a list is part of it, if it says so. */
static void
start_list(struct text_reader *reader, struct pull *pull)
{
	if (reader->records.open &&
	    pull_has_word(pull, "rend", SPAN("inline"), &reader->value)) {
		top(reader)->inside = true;
		return;
	}
	records_close(&reader->records);
	reader->label.len = 0;
	top(reader)->lines =
	    pull_has_word(pull, "rend", SPAN("simple"), &reader->value);
}

static void
start_item(struct text_reader *reader, struct pull *pull)
{
	struct records *records = &reader->records;
	struct frame *frame = top(reader);
	bool line = parent(reader)->lines && reader->label.len == 0;

	if (frame->attached) {
		attached_item(reader, pull);
		return;
	}
	if (!line && frame->level < LEVEL_MAX)
		frame->level++;
	role_record(reader, pull, line ? KIND_LINE : KIND_ITEM);
	buf_span(&records->label, buf_view(&reader->label));
	reader->label.len = 0;
	if (pull_attribute(pull, "n", &reader->value))
		records_number(records, buf_view(&reader->value));
}

/* No text stands before the element in its record. */
static bool
is_first(const struct text_reader *reader)
{
	const struct records *records = &reader->records;

	return records->open && !records->started && records->label.len == 0;
}

/* What may hold all the text of a record, whose kind this would be then. */
static void
start_whole(struct text_reader *reader, enum kind kind, enum kind of)
{
	struct records *records = &reader->records;

	if (is_first(reader) && !parent(reader)->inside &&
	    kind != KIND_UNKNOWN && records->kind == of) {
		top(reader)->whole = true;
		records->whole = kind;
	}
	start_inline(reader);
}

/* A dateline of nothing but a place. */
static void
start_place(struct text_reader *reader, struct pull *pull)
{
	struct records *records = &reader->records;

	(void)pull;
	if (records->open && records->kind == KIND_DATE &&
	    !parent(reader)->inside &&
	    place_announced(buf_view(&records->text))) {
		top(reader)->whole = true;
		records->whole = KIND_PLACE;
	}
	start_inline(reader);
}

static void
start_inline_of(struct text_reader *reader, struct pull *pull)
{
	(void)pull;
	start_inline(reader);
}

static void
start_label(struct text_reader *reader, struct pull *pull)
{
	struct frame *frame = top(reader);
	const struct frame *around = parent(reader);

	(void)pull;
	if (around->element->role == ROLE_LIST && !around->inside) {
		records_close(&reader->records);
		reader->labelling = frame->labels = frame->inside = true;
		reader->label.len = 0;
		return;
	}
	if (around->element->role != ROLE_LIST && is_first(reader)) {
		reader->records.labelling = frame->labels = true;
		reader->records.text.len = 0; /* an indent */
	}
	start_inline(reader);
}

static void
start_segment(struct text_reader *reader, struct pull *pull)
{
	enum kind kind;

	(void)pull_attribute(pull, "type", &reader->value);
	if (span_equal(buf_view(&reader->value), SPAN("label"))) {
		start_label(reader, pull);
		return;
	}
	kind = element_segment(buf_view(&reader->value));
	if (!reader->records.open && kind != KIND_UNKNOWN)
		role_record(reader, pull, kind);
	else
		start_whole(reader, kind, KIND_PARA);
}

static void
start_either(struct text_reader *reader, struct pull *pull)
{
	if (attached_begins(reader, pull)) {
		top(reader)->attached = true;
		return;
	}
	if (reader->records.open && note_has_place(reader, pull))
		note_in_text(reader, pull);
	else if (parent(reader)->inside)
		top(reader)->inside = true;
	else if (reader->records.open)
		start_inline(reader);
	else if (note_has_place(reader, pull))
		note_alone(reader, pull);
	else {
		/* The number of a page on a line of its own tells of it. */
		if (top(reader)->element->kind == KIND_LINE)
			page_breaks_forget(&reader->records.breaks);
		role_record(reader, pull, top(reader)->element->kind);
	}
}

static void
start_quote(struct text_reader *reader, struct pull *pull)
{
	(void)pull;
	top(reader)->inside = reader->records.open;
}

/* The lines of a title are records. */
static void
start_break(struct text_reader *reader, struct pull *pull)
{
	struct records *records = &reader->records;

	(void)pull;
	top(reader)->inside = true;
	if (!records->open)
		return;
	if (records->kind == KIND_TITLE || records->kind == KIND_SUBTITLE)
		records_open(records, records->kind, records->level);
	else
		records_add(records, SPAN("\n"));
}

static void
start_nothing(struct text_reader *reader, struct pull *pull)
{
	(void)pull;
	top(reader)->inside = true;
}

static void
start_page(struct text_reader *reader, struct pull *pull)
{
	top(reader)->inside = true;
	if (pull_attribute(pull, "n", &reader->value))
		records_page(&reader->records, buf_view(&reader->value));
}

static void (*const starts[ROLE_COUNT])(struct text_reader *, struct pull *) = {
    [ROLE_UNKNOWN] = start_unknown,
    [ROLE_AROUND] = start_around,
    [ROLE_DIVISION] = start_division,
    [ROLE_CLOSER] = start_around,
    [ROLE_RECORD] = start_record,
    [ROLE_HEAD] = start_head,
    [ROLE_SALUTE] = start_salute,
    [ROLE_LIST] = start_list,
    [ROLE_ITEM] = start_item,
    [ROLE_TABLE] = role_table,
    [ROLE_ROW] = role_row,
    [ROLE_CELL] = role_cell,
    [ROLE_INLINE] = start_inline_of,
    [ROLE_PLACE] = start_place,
    [ROLE_SEGMENT] = start_segment,
    [ROLE_LABEL] = start_label,
    [ROLE_EITHER] = start_either,
    [ROLE_QUOTE] = start_quote,
    [ROLE_BREAK] = start_break,
    [ROLE_PAGE] = start_page,
    [ROLE_NOTHING] = start_nothing,
};

void
role_start(struct text_reader *reader, struct pull *pull)
{
	/* an article that has no paragraph */
	if (reader->pending && !parent(reader)->inside &&
	    !(top(reader)->element->role == ROLE_RECORD &&
		top(reader)->element->kind == KIND_PARA) &&
	    top(reader)->element->role != ROLE_PAGE &&
	    top(reader)->element->role != ROLE_NOTHING)
		division_article(reader, top(reader)->level);
	starts[top(reader)->element->role](reader, pull);
}
