/* Write an outline as a block stream. */
#include "structure/blocks.h"

#include "base/blank.h"
#include "stream/block.h"
#include "stream/table_row.h"
#include "structure/end/note_line.h"
#include "structure/enumerators/enumerator.h"

enum {
	LONG_BYTES = 16 * 1024,
	RECORD_ROOM = 256, /* about what a record takes besides its text */
};

/* Of 1.2.3 and 第三条之一 the entry has not the whole number. */
static void
write_number(const struct outline *outline, const struct line *line,
    const struct entry *entry, struct buf *number)
{
	struct enumerator e;

	number->len = 0;
	if (outline_path(outline, entry) == 0 &&
	    !style_is_unit((enum style)entry->style))
		buf_number(number, entry->number);
	else if (enumerator_read(line_text(line), &e))
		enumerator_write_number(&e, number);
}

/* The enumerator goes into label and number; the rest of the line remains. */
static void
take_label(const struct outline *outline, const struct line *line,
    struct block *block, struct buf *number)
{
	const struct entry *entry = &outline->entries[line->entry];

	write_number(outline, line, entry, number);
	block->number = buf_view(number);
	if (line_is_marked(line))
		return; /* no half of ** is cut off */
	block->label = (struct span){line->start, entry->label};
	block->text = (struct span){
	    line->start + entry->label, line->bytes - entry->label};
}

/* The mark of a note, which is no enumerator of the text. */
static void
take_mark(const struct line *line, size_t head, struct block *block,
    struct buf *number)
{
	struct note_mark mark;

	number->len = 0;
	if (note_mark_begins(line_text(line), true, &mark) &&
	    mark.form != NOTE_STAR && mark.form != NOTE_TYPED)
		buf_number(number, mark.value);
	block->number = buf_view(number);
	block->label = (struct span){line->start, head};
	block->text = span_from(block->text, head);
}

/* A long text is written from where it lies. */
static void
write_record(const struct block *block, struct output *out)
{
	struct block fields = *block;

	if (block->text.len < LONG_BYTES) {
		block_write_checked(
		    output_room(out, block->text.len + RECORD_ROOM), block);
		return;
	}
	fields.text.len = 0;
	block_write_checked(output_room(out, RECORD_ROOM), &fields);
	out->pending.len--; /* the newline */
	output_add(out, block->text);
	output_add(out, SPAN("\n"));
}

/* Who takes records. */
struct taker {
	void (*take)(const struct block *block, void *to);
	void *to;
};

static void
take_by_buf(const struct block *block, void *to)
{
	block_write(to, block);
}

static void
take_by_output(const struct block *block, void *to)
{
	write_record(block, to);
}

/* ①…。②… on one line: each note is a record. */
static void
give_notes(const struct outline *outline, size_t i, struct block block,
    struct buf *number, const struct taker *taker)
{
	struct note_mark mark, next;
	struct span rest = block.text;
	size_t at;

	if (!note_mark_begins(blank_trim(block.label), true, &mark))
		mark.form = NOTE_STAR;
	while (
	    (at = note_line_next(outline, i, rest, &mark, &next)) < rest.len) {
		block.text = (struct span){rest.ptr, at};
		taker->take(&block, taker->to);
		block.label = (struct span){rest.ptr + at, next.len};
		rest = span_from(rest, at + next.len);
		number->len = 0;
		buf_number(number, next.value);
		block.number = buf_view(number);
		mark = next;
	}
	block.text = rest;
	taker->take(&block, taker->to);
}

/* A line makes one record, or two. */
static size_t
records_of(const struct outline *outline, size_t i, size_t line_number,
    struct buf *number, struct block records[2])
{
	const struct line *line = &outline->lines[i];
	size_t head = outline_head(outline, i);
	size_t rest = head > 0 ? line->bytes - head : 0;

	records[0] = (struct block){
	    .kind = (enum kind)line->kind,
	    .level = line->level,
	    .line = line_number,
	    .text = {line->start, line->bytes},
	};
	if (line->entry != NONE && kind_is_labelled(records[0].kind))
		take_label(outline, line, &records[0], number);
	if (row_is(&records[0]))
		records[0].number = outline_row_told(outline, i);
	if (records[0].kind == KIND_FOOTNOTE && head > 0) {
		take_mark(line, head, &records[0], number);
		return 1;
	}
	if (rest == 0)
		return 1;
	records[0].text.len -= rest;
	records[1] = (struct block){
	    .kind = KIND_PARA,
	    .level = line->level,
	    .line = line_number,
	    .text = {line->start + head, rest},
	};
	return 2;
}

/* Notes of a line are as many records as they are. */
static void
give_line(const struct outline *outline, size_t i, size_t line_number,
    struct buf *number, const struct taker *taker)
{
	struct block records[2];
	size_t count = records_of(outline, i, line_number, number, records);

	if (records[0].kind == KIND_FOOTNOTE && records[0].label.len > 0) {
		give_notes(outline, i, records[0], number, taker);
		return;
	}
	for (size_t k = 0; k < count; k++)
		taker->take(&records[k], taker->to);
}

void
blocks_append_fields(const struct text *text,
    bool (*without)(void *state, struct span key), void *state, struct buf *out)
{
	struct span rest = text->fields;

	while (rest.ptr != NULL) {
		struct span value = span_cut(&rest, '\t');
		struct span key = span_cut(&value, '=');

		if (key.len > 0 && value.ptr != NULL &&
		    !span_equal(key, SPAN("given")) &&
		    (without == NULL || !without(state, key)))
			block_write_meta(out, key, value);
	}
}

void
blocks_append(const struct outline *outline, struct buf *out)
{
	const struct taker taker = {take_by_buf, out};
	struct buf number = {0};
	size_t line = 0;

	for (size_t i = 0; i < outline->line_count; i++) {
		line = outline_number(outline, i, line);
		give_line(outline, i, line, &number, &taker);
	}
	buf_free(&number);
}

/* A line that is neither cut nor numbered is its record's text. */
static bool
is_plain(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->entry == NONE && outline_head(outline, i) == 0 &&
	    line->bytes < LONG_BYTES && outline_row_told(outline, i).len == 0;
}

static void
write_plain(const struct line *line, size_t number, struct output *out)
{
	block_write_plain(output_room(out, line->bytes + RECORD_ROOM),
	    (enum kind)line->kind, line->level, number,
	    (struct span){line->start, line->bytes});
}

void
blocks_write(const struct outline *outline, bool drop, struct buf *piece,
    struct output *out)
{
	const struct taker taker = {take_by_output, out};
	struct buf number = {0};
	size_t line = 0;

	output_add(out, buf_view(piece));
	piece->len = 0;
	for (size_t i = 0; i < outline->line_count && !out->failed; i++) {
		line = outline_number(outline, i, line);
		if (drop && outline->lines[i].why == WHY_FURNITURE)
			continue;
		if (is_plain(outline, i)) {
			write_plain(&outline->lines[i], line, out);
			continue;
		}
		give_line(outline, i, line, &number, &taker);
	}
	block_write_end(output_room(out, RECORD_ROOM), outline->numbers);
	buf_free(&number);
}
