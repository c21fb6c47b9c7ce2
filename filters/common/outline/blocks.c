/* Write an outline as a block stream. */
#include "blocks.h"

#include "block.h"
#include "enumerator.h"

enum { PIECE_LINES = 1000 };

static bool
bears_label(enum kind kind)
{
	return kind == KIND_HEAD || kind == KIND_RUNIN || kind == KIND_ITEM;
}

/* Of 1.2.3 and 第三条之一 the entry has not the whole number. */
static void
write_number(
    const struct line *line, const struct entry *entry, struct buf *number)
{
	struct enumerator e;

	number->len = 0;
	if (entry->path == 0 && !style_is_unit((enum style)entry->style))
		buf_decimal(number, entry->number);
	else if (enumerator_read(line_text(line), &e))
		enumerator_write_number(&e, number);
}

/* The enumerator goes into label and number; the rest of the line remains. */
static void
take_label(const struct outline *outline, const struct line *line,
    struct block *block, struct buf *number)
{
	const struct entry *entry = &outline->entries[line->entry];

	write_number(line, entry, number);
	block->number = buf_view(number);
	block->label = (struct span){line->start, entry->label};
	block->text = (struct span){
	    line->start + entry->label, line->bytes - entry->label};
}

static void
write_line(const struct outline *outline, const struct line *line,
    struct buf *number, struct buf *out)
{
	struct block block = {
	    .kind = (enum kind)line->kind,
	    .level = line->level,
	    .line = line->number,
	    .text = {line->start, line->bytes},
	};

	if (line->entry != NONE && bears_label(block.kind))
		take_label(outline, line, &block, number);
	if (line->head > 0) {
		struct block rest = {
		    .kind = KIND_PARA,
		    .level = line->level,
		    .line = line->number,
		    .text = {line->start + line->head,
			line->bytes - line->head},
		};

		block.text.len -= rest.text.len;
		block_write(out, &block);
		if (rest.text.len > 0)
			block_write(out, &rest);
	} else {
		block_write(out, &block);
	}
}

void
blocks_append_fields(const struct text *text, struct buf *out)
{
	struct span rest = text->fields;

	while (rest.ptr != NULL) {
		struct span value = span_cut(&rest, '\t');
		struct span key = span_cut(&value, '=');

		if (key.len > 0 && value.ptr != NULL)
			block_write_meta(out, key, value);
	}
}

void
blocks_append(
    const struct outline *outline, size_t from, size_t end, struct buf *out)
{
	struct buf number = {0};

	for (size_t i = from; i < end; i++)
		write_line(outline, &outline->lines[i], &number, out);
	buf_free(&number);
}

void
blocks_write(
    const struct outline *outline, struct buf *piece, struct output *out)
{
	size_t count = outline->line_count;

	for (size_t i = 0; i < count; i += PIECE_LINES) {
		size_t end = count - i < PIECE_LINES ? count : i + PIECE_LINES;

		blocks_append(outline, i, end, piece);
		output_add(out, buf_view(piece));
		piece->len = 0;
	}
	block_write_end(piece, outline->numbers);
	output_add(out, buf_view(piece));
}
