/* Notes as Markdown has them. */
#include "footnote.h"

#include "base/blank.h"
#include "markdown_escape.h"

/* The name: the number, or what somebody has called the note. */
static void
write_name(struct buf *out, const struct note_table *table, int note)
{
	const struct note_entry *entry = &table->note[note];
	struct span label = blank_trim(entry->block->label);

	buf_string(out, "[^");
	if (entry->mark.form == NOTE_TYPED)
		buf_span(out, (struct span){label.ptr + 1, label.len - 2});
	else
		note_table_name(table, note, out);
	buf_byte(out, ']');
}

/* A bracket behind it would make an address of it, a colon a note. */
static size_t
write_behind(struct buf *out, struct span text, size_t at, bool first)
{
	if (at == text.len || (text.ptr[at] != '(' && text.ptr[at] != ':'))
		return at;
	if (text.ptr[at] == ':' && !first)
		return at;
	buf_string(out, text.ptr[at] == '(' ? "\\(" : "&#58;");
	return at + 1;
}

/* What is printed otherwise than the first mark of its note stays text. */
static bool
is_written(const struct marks *marks, const struct mark *mark, struct span text)
{
	struct span printed = {text.ptr + mark->start, mark->end - mark->start};

	return mark->kind == MARK_NOTE &&
	    span_equal(printed, marks->table.note[mark->note].first);
}

static void
write_marked(
    struct buf *out, struct marks *marks, struct span text, unsigned where)
{
	unsigned inside = where & ESCAPE_HEADING;
	size_t at = 0;

	inline_scan(marks, text);
	for (size_t i = 0; i < marks->count; i++) {
		const struct mark *mark = &marks->mark[i];

		if (!is_written(marks, mark, text))
			continue;
		if (mark->start > at)
			escape(out,
			    (struct span){text.ptr + at, mark->start - at},
			    at == 0 ? where : inside);
		write_name(out, &marks->table, mark->note);
		at = write_behind(out, text, mark->end, mark->start == 0);
	}
	if (at < text.len || at == 0)
		escape(out, span_from(text, at), at == 0 ? where : inside);
}

void
footnote_text(struct buf *out, struct marks *marks, const struct block *block,
    struct span text, unsigned where)
{
	if (marks->table.count == 0) {
		escape(out, text, where);
		return;
	}
	inline_enter(marks, block);
	write_marked(out, marks, text, where);
}

size_t
footnote_tail(struct marks *marks, const struct block *block, struct span text)
{
	size_t i;

	if (marks->table.count == 0)
		return text.len;
	inline_enter(marks, block);
	inline_scan(marks, text);
	i = marks->count;
	while (i > 0 && marks->mark[i - 1].end == text.len &&
	    is_written(marks, &marks->mark[i - 1], text)) {
		text.len = marks->mark[--i].start;
		text = blank_cut_end(text);
	}
	return text.len;
}

void
footnote_rest(struct buf *out, struct marks *marks, const struct block *block,
    struct span text)
{
	inline_enter(marks, block);
	marks->behind = true;
	write_marked(out, marks, text, ESCAPE_INSIDE);
}

bool
footnote_is(const struct marks *marks, const struct block *block)
{
	int note = note_table_at(&marks->table, block);

	return note != NOTE_NOBODY && marks->table.note[note].marks > 0 &&
	    blank_trim(block->text).len > 0;
}

/*
 * The mark is [name], or *, and a blank stands behind it: so whoever reads the
 * Markdown takes it to be.
 */
static bool
is_usual(const struct note_table *table, int note)
{
	const struct note_entry *entry = &table->note[note];
	struct span label = blank_trim(entry->block->label);
	struct buf usual = {0};
	bool same = span_starts(entry->block->text, SPAN(" ")) &&
	    !span_starts(entry->block->text, SPAN("  ")) &&
	    span_equal(entry->first, label);

	buf_byte(&usual, '[');
	buf_number(&usual, entry->mark.value);
	buf_byte(&usual, ']');
	same = same &&
	    (entry->mark.form == NOTE_TYPED || span_equal(label, SPAN("*")) ||
		span_equal(label, buf_view(&usual)));
	buf_free(&usual);
	return same;
}

/*
 * How it is printed: mark, label if that is another, the blanks behind it.  A
 * text without a blank would be an address to a reader that knows no notes, and
 * gone: there the comment is more than a comment.
 */
static void
write_comment(
    struct buf *out, const struct note_table *table, int note, struct span text)
{
	const struct note_entry *entry = &table->note[note];
	struct span label = blank_trim(entry->block->label);
	struct span rest = entry->block->text;

	if (is_usual(table, note) && memchr(text.ptr, ' ', text.len) != NULL)
		return;
	buf_string(out, " <!--");
	buf_span(out, entry->first);
	if (!span_equal(entry->first, label)) {
		buf_byte(out, ' ');
		buf_span(out, label);
	}
	buf_span(out, blank_cut_front(&rest));
	buf_string(out, "-->");
}

void
footnote_write(
    struct buf *out, const struct marks *marks, const struct block *block)
{
	int note = note_table_at(&marks->table, block);
	struct span text = blank_trim(block->text);

	write_name(out, &marks->table, note);
	buf_string(out, ": ");
	escape(out, text, ESCAPE_START);
	write_comment(out, &marks->table, note, text);
	buf_byte(out, '\n');
}

void
footnote_more(struct buf *out, const struct block *block)
{
	struct span text = blank_trim(block->text);

	if (text.len == 0)
		return;
	buf_string(out, "\n    ");
	escape(out, text, ESCAPE_START);
	buf_byte(out, '\n');
}
