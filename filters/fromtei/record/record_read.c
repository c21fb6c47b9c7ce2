/* Records being put together from pieces of text, and written. */
#include "record/record_read.h"

#include "base/blank.h"
#include "record/tidy.h"
#include "stream/table_row.h"

void
records_begin(struct records *records)
{
	records->out.len = records->notes.len = 0;
	page_breaks_begin(&records->breaks);
	records->line = 0;
	records->same_line = records->open = false;
	records->last = KIND_UNKNOWN;
	records->good = true;
}

void
records_open(struct records *records, enum kind kind, unsigned level)
{
	records_close(records);
	records->open = true;
	records->started = records->runs_on = records->labelling =
	    records->remark = false;
	records->kind = kind;
	records->level = level < LEVEL_MAX ? level : LEVEL_MAX;
	records->number.len = records->label.len = records->text.len = 0;
	records->whole = KIND_UNKNOWN;
	records->whole_over = false;
}

void
records_add(struct records *records, struct span text)
{
	if (records->labelling) {
		buf_span(&records->label, text);
		return;
	}
	buf_span(&records->text, text);
	if ((records->started && !records->whole_over) || tidy_is_blank(text))
		return;
	records->started = true;
	if (records->whole_over)
		records->whole = KIND_UNKNOWN;
}

void
records_number(struct records *records, struct span number)
{
	records->number.len = 0;
	if (block_is_number(number))
		buf_span(&records->number, number);
}

/* On the line of a run-in heading stands its paragraph, and nothing else. */
static bool
may_share(enum kind last, enum kind next)
{
	return last != KIND_RUNIN || next == KIND_PARA || next == KIND_RUNIN;
}

/* 1 of [1] and 〔1〕, as records of notes have it; * has none. */
static struct span
number_of(struct span mark)
{
	static const struct span figures = {"0123456789", 10};

	while (
	    mark.len > 0 && memchr(figures.ptr, *mark.ptr, figures.len) == NULL)
		mark = span_from(mark, 1);
	while (mark.len > 0 &&
	    memchr(figures.ptr, mark.ptr[mark.len - 1], figures.len) == NULL)
		mark.len--;
	return block_is_number(mark) ? mark : (struct span){NULL, 0};
}

/* Each on a line of its own, at the level of what it is a note to. */
static void
write_notes(struct records *records)
{
	struct span rest = buf_view(&records->notes);
	struct buf *text = &records->scratch[1];

	while (rest.len > 0) {
		struct block block = {
		    .level = records->level, .line = records->line + 1};

		block.label = span_cut(&rest, '\0');
		block.kind = block.label.len > 0 ? KIND_FOOTNOTE : KIND_NOTE;
		block.number = number_of(block.label);
		text->len = 0;
		if (!tidy_text(text, span_cut(&rest, '\0')))
			records->good = false;
		block.text = buf_view(text);
		if (text->len == 0)
			continue;
		block_write(&records->out, &block);
		records->line++;
		records->last = block.kind;
		records->same_line = false;
	}
	records->notes.len = 0;
}

static enum kind
kind_now(const struct records *records, bool labelled)
{
	if (records->remark && !labelled)
		return KIND_NOTE;
	return records->whole != KIND_UNKNOWN ? records->whole : records->kind;
}

/* Each cell by itself, because one without text has its place, too. */
static bool
tidy_cells(struct buf *out, struct span text)
{
	bool good = true;

	for (;;) {
		struct span cell = row_cell(&text);

		good = tidy_text(out, cell) && good;
		if (text.ptr == NULL)
			return good;
		buf_string(out, CELL_END);
	}
}

/* The blank that parts a heading from its number: 一　地震波. */
static void
keep_blanks(const struct records *records, struct buf *text)
{
	struct span rest = buf_view(&records->text), blanks = rest;
	bool heads =
	    kind_is_heading(records->kind) || records->kind == KIND_ATTACH;

	rest = blank_trim(rest);
	if (!heads || records->label.len == 0 || rest.len == 0)
		return;
	blanks.len = (size_t)(rest.ptr - blanks.ptr);
	if (blanks.len > 0 && !tidy_has_control(blanks))
		buf_span(text, blanks);
}

void
records_close(struct records *records)
{
	struct buf *label = &records->scratch[0], *text = &records->scratch[1];
	bool is_row =
	    records->kind == KIND_ROW || records->kind == KIND_COLUMNS;
	struct block block;
	bool first; /* on its line */

	if (!records->open)
		return;
	records->open = false;
	label->len = text->len = 0;
	keep_blanks(records, text);
	if (!tidy_text(label, buf_view(&records->label)) ||
	    !(is_row ? tidy_cells : tidy_text)(text, buf_view(&records->text)))
		records->good = false;
	records->kind = kind_now(records, label->len > 0);
	first = !records->same_line || !may_share(records->last, records->kind);
	records->line += first;
	page_breaks_settle(&records->breaks, records->line, first,
	    buf_view(label), buf_view(text));
	records->last = records->kind;
	block = (struct block){
	    .kind = records->kind,
	    .level = records->level,
	    .line = records->line,
	    .number = buf_view(&records->number),
	    .label = buf_view(label),
	    .text = buf_view(text),
	};
	block_write(&records->out, &block);
	records->same_line = records->runs_on;
	if (!records->runs_on)
		write_notes(records);
}

void
records_page(struct records *records, struct span number)
{
	bool open = records->open;

	page_breaks_add(&records->breaks, number,
	    open ? buf_view(&records->label) : SPAN(""),
	    open ? buf_view(&records->text) : SPAN(""));
}

void
records_begin_note(struct records *records, struct span mark)
{
	if (mark.len > 0 && !records->labelling)
		records_add(records, mark);
	buf_span(&records->notes, mark);
	buf_span(&records->notes, RECORDS_NOTE_END);
}

void
records_note(struct records *records, struct span text)
{
	buf_span(&records->notes, text);
}

void
records_finish(struct records *records)
{
	records_close(records);
	write_notes(records);
}

void
records_free(struct records *records)
{
	struct buf *const bufs[] = {&records->out, &records->number,
	    &records->label, &records->text, &records->notes,
	    &records->scratch[0], &records->scratch[1]};

	for (size_t i = 0; i < sizeof(bufs) / sizeof(bufs[0]); i++)
		buf_free(bufs[i]);
	page_breaks_free(&records->breaks);
}
