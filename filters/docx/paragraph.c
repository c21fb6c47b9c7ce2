/* A paragraph of Word: where it stands, and its parts. */
#include "paragraph.h"

#include <stdio.h>

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
	buf_string(out, "/>");
}

void
paragraph_begin(enum look look, const struct placing *placing, struct buf *out)
{
	buf_printf(out, "<w:p><w:pPr><w:pStyle w:val=\"S%u\"/>",
	    (unsigned)placing->style);
	if (placing->new_page)
		buf_string(out, "<w:pageBreakBefore/>");
	if (placing->above > 0)
		buf_printf(out,
		    "<w:spacing w:beforeLines=\"%u\" w:before=\"%u\"/>",
		    placing->above, placing->above * look_line(look) / 100);
	if (is_placed(placing))
		write_indent(look_character(look), placing, out);
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

/* The text with reactions, （掌声）, in a style of their own. */
static void
write_marked(struct marks *marks, struct span text, struct buf *out)
{
	size_t from = 0;

	inline_scan(marks, text);
	for (size_t i = 0; i < marks->count; i++) {
		const struct mark *mark = &marks->mark[i];

		if (mark->kind != MARK_REACTION || mark->start < from)
			continue;
		write_run(NULL,
		    (struct span){text.ptr + from, mark->start - from}, out);
		write_run("Reaction",
		    (struct span){
			text.ptr + mark->start, mark->end - mark->start},
		    out);
		from = mark->end;
	}
	write_run(NULL, span_from(text, from), out);
}

void
paragraph_part(struct marks *marks, enum part_style style,
    const struct block *block, struct buf *out)
{
	char name[16];

	if (style == PART_PLAIN) {
		write_run(NULL, block->label, out);
		write_marked(marks, block->text, out);
		return;
	}
	snprintf(
	    name, sizeof(name), "C%u", (unsigned)style_of_level(block->level));
	write_run(style == PART_SPEAKER ? "Speaker" : name, block->label, out);
	write_run(style == PART_SPEAKER ? "Speaker" : name, block->text, out);
}

void
paragraph_title(enum look look, const struct block *block, struct buf *out)
{
	size_t at[TITLE_LINES], most = look_columns(look, STYLE_TITLE) * 2;
	size_t lines = measure_title(block->text, most, at), from = 0;

	write_run(NULL, block->label, out);
	for (size_t i = 1; i < lines; i++) {
		write_run(NULL,
		    (struct span){block->text.ptr + from, at[i] - from}, out);
		buf_string(out, "<w:r><w:br/></w:r>");
		from = at[i];
	}
	write_run(NULL, span_from(block->text, from), out);
}

void
paragraph_end(struct buf *out)
{
	buf_string(out, "</w:p>\n");
}
