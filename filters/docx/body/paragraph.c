/* A paragraph of Word: where it stands, and its parts. */
#include "body/paragraph.h"

#include "base/utf8.h"
#include "chinese/measure.h"
#include "web/escape.h"

static bool
is_placed(const struct placing *placing)
{
	return placing->left > 0 || placing->right > 0;
}

static void
write_indent(unsigned character, const struct placing *placing, struct buf *out)
{
	buf_string(out, "<w:ind");
	if (placing->left > 0)
		buf_printf(out, " w:leftChars=\"%u\" w:left=\"%u\"",
		    placing->left, placing->left * character / 100);
	if (placing->right > 0)
		buf_printf(out, " w:rightChars=\"%u\" w:right=\"%u\"",
		    placing->right, placing->right * character / 100);
	if (placing->hanging > 0)
		buf_printf(out, " w:hangingChars=\"%u\" w:hanging=\"%u\"",
		    placing->hanging, placing->hanging * character / 100);
	else if (placing->left > 0)
		buf_string(out, " w:firstLineChars=\"0\" w:firstLine=\"0\"");
	buf_string(out, "/>");
}

/* No first line of one is indented. */
static bool
is_cell(enum style style)
{
	return style == STYLE_CELL || style == STYLE_COLUMNS;
}

void
paragraph_begin(
    const struct look *look, const struct placing *placing, struct buf *out)
{
	buf_printf(out, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>",
	    look->id[placing->style]);
	if (placing->keep)
		buf_string(out, "<w:keepNext/>");
	if (placing->new_page)
		buf_string(out, "<w:pageBreakBefore/>");
	if (placing->above > 0)
		buf_printf(out,
		    "<w:spacing w:beforeLines=\"%u\" w:before=\"%u\"/>",
		    placing->above, placing->above * look_line(look) / 100);
	if (is_placed(placing))
		write_indent(look_character(look), placing, out);
	if (placing->centred && !is_cell(placing->style))
		buf_string(
		    out, "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>");
	if (placing->centred)
		buf_string(out, "<w:jc w:val=\"center\"/>");
	buf_string(out, "</w:pPr>");
}

/*
 * Quotation marks, dashes and dots are of the Chinese font: which of two a sign
 * takes that both have, the hint says.
 */
static void
begin_run(const char *style, struct buf *out)
{
	buf_string(out, "<w:r><w:rPr>");
	if (style != NULL)
		buf_printf(out, "<w:rStyle w:val=\"%s\"/>", style);
	buf_string(out,
	    "<w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
	    "<w:t xml:space=\"preserve\">");
}

static void
write_run(const char *style, struct span text, struct buf *out)
{
	if (text.len == 0)
		return;
	begin_run(style, out);
	escape_text(out, text);
	buf_string(out, "</w:t></w:r>");
}

/* [1], whose brackets are printed, and whose number Word counts. */
static void
write_note_mark(
    const struct writer *writer, int note, struct span mark, struct buf *out)
{
	const char *style = writer->look->id[STYLE_MARK];
	uint32_t code;
	size_t open = utf8_next(mark, 0, &code);
	size_t close = utf8_before(mark, mark.len);

	write_run(style, (struct span){mark.ptr, open}, out);
	buf_printf(out,
	    "<w:r><w:rPr><w:rStyle w:val=\"%s\"/></w:rPr>"
	    "<w:%sReference w:id=\"%d\"/></w:r>",
	    style, writer->notes, note + 1);
	write_run(style, span_from(mark, close), out);
}

/* The mark is more than text; only the first of a note is bound to it. */
static bool
is_set_apart(const struct writer *writer, const struct mark *mark)
{
	return mark->kind == MARK_REACTION ||
	    (mark->kind == MARK_NOTE && writer->notes != NULL &&
		writer->marks.table.note[mark->note].written == 0);
}

static void
write_mark(struct writer *writer, const struct mark *mark, struct span text,
    struct buf *out)
{
	if (mark->kind == MARK_REACTION) {
		write_run(writer->look->id[STYLE_REACTION], text, out);
		return;
	}
	writer->marks.table.note[mark->note].written++;
	write_note_mark(writer, mark->note, text, out);
}

/* Bytes of the text that was scanned; a mark that an end cuts is text. */
static void
write_stretch(struct writer *writer, const char *style, struct span text,
    size_t from, size_t to, struct buf *out)
{
	const struct marks *marks = &writer->marks;

	for (size_t i = 0; i < marks->count; i++) {
		const struct mark *mark = &marks->mark[i];

		if (mark->start < from || mark->end > to ||
		    !is_set_apart(writer, mark))
			continue;
		write_run(style,
		    (struct span){text.ptr + from, mark->start - from}, out);
		from = mark->end;
		write_mark(writer, mark,
		    (struct span){text.ptr + mark->start, from - mark->start},
		    out);
	}
	write_run(style, (struct span){text.ptr + from, to - from}, out);
}

void
paragraph_scan(struct writer *writer, const struct block *block)
{
	inline_enter(&writer->marks, block);
	inline_scan(&writer->marks, block->text);
}

void
paragraph_text(struct writer *writer, const struct block *block, bool first,
    struct span text, struct buf *out)
{
	size_t from = (size_t)(text.ptr - block->text.ptr);

	if (first)
		write_run(NULL, block->label, out);
	write_stretch(writer, NULL, block->text, from, from + text.len, out);
}

void
paragraph_part(struct writer *writer, enum part_style style,
    const struct block *block, struct buf *out)
{
	const struct look *look = writer->look;
	const char *word = style == PART_PLAIN ? NULL
	    : style == PART_SPEAKER
	    ? look->id[STYLE_SPEAKER]
	    : look->linked[style_of_level(block->level)];

	paragraph_scan(writer, block);
	write_run(word, block->label, out);
	write_stretch(writer, word, block->text, 0, block->text.len, out);
}

void
paragraph_labelled(struct writer *writer, const struct block *block,
    size_t label, struct buf *out)
{
	paragraph_scan(writer, block);
	write_run(NULL, block->label, out);
	write_stretch(
	    writer, writer->look->id[STYLE_LABEL], block->text, 0, label, out);
	write_stretch(writer, NULL, block->text, label, block->text.len, out);
}

/* No line of a title begins inside the mark of a note. */
static size_t
behind_mark(const struct marks *marks, size_t at)
{
	for (size_t i = 0; i < marks->count; i++)
		if (marks->mark[i].kind == MARK_NOTE &&
		    marks->mark[i].start <= at && at < marks->mark[i].end)
			return marks->mark[i].end;
	return at;
}

void
paragraph_title(
    struct writer *writer, const struct block *block, struct buf *out)
{
	size_t at[TITLE_LINES], from = 0;
	size_t most = look_columns(writer->look, STYLE_TITLE) * 2;
	size_t lines = measure_title(block->text, most, at);

	write_run(NULL, block->label, out);
	paragraph_scan(writer, block);
	for (size_t i = 1; i < lines; i++) {
		size_t end = behind_mark(&writer->marks, at[i]);

		if (end >= block->text.len || end <= from)
			continue;
		write_stretch(writer, NULL, block->text, from, end, out);
		buf_string(out, "<w:r><w:br/></w:r>");
		from = end;
	}
	write_stretch(writer, NULL, block->text, from, block->text.len, out);
}

void
paragraph_note(
    struct writer *writer, const struct block *block, struct buf *out)
{
	if (block->label.len > 0)
		buf_printf(out,
		    "<w:r><w:rPr><w:rStyle w:val=\"%s\"/></w:rPr>"
		    "<w:%sRef/></w:r>",
		    writer->look->id[STYLE_MARK], writer->notes);
	paragraph_scan(writer, block);
	write_stretch(writer, NULL, block->text, 0, block->text.len, out);
}

void
paragraph_end(struct buf *out)
{
	buf_string(out, "</w:p>\n");
}
