/*
 * What stands at the foot of the last page of an official paper, 版记: 7.4.
 *
 * It is on an even page.  Word tells nobody how many pages there are before it has
 * set them, so that lines are counted here: 22 a page and 28 characters a line.
 * Where the text ends on an even page with room, the foot is on that; else it begins
 * a section that is to begin on an even page, wherever the text ends.
 */
#include "red/red_foot.h"

#include "base/blank.h"
#include "chinese/measure.h"
#include "document/red_edge.h"
#include "look/paper_style.h"
#include "structure/end/colophon.h"
#include "web/escape.h"

/* Twips: a character of 四号, and three. */
enum { CHARACTER = 280, LABEL = 840 };

/* Hundredths of a line. */
enum {
	HEAD = 850, /* 35 mm, the issuer, its number and the lines below */
	TITLE = 117,
	INDENT = 4, /* half characters */
	FOOT = 70, /* a line of it */
};

static size_t
lines_of(struct span text, size_t columns)
{
	return (measure_width(text) + columns - 1) / columns;
}

/* What the record takes. */
static size_t
height_of(const struct look *look, const struct block *block)
{
	size_t columns = look_columns(look, STYLE_BODY) * 2;
	size_t title = look_columns(look, STYLE_TITLE) * 2;

	switch ((int)block->kind) {
	case KIND_META:
	case KIND_ISSUER:
	case KIND_MARKING:
		return 0;
	case KIND_TITLE:
		return lines_of(block->text, title) * TITLE + 100;
	case KIND_SALUTE:
	case KIND_SIGN:
		return lines_of(block->text, columns) * 100 + 100;
	default:
		return (measure_width(block->label) +
			   measure_width(block->text) + INDENT + columns - 1) /
		    columns * 100;
	}
}

bool
red_foot_parted(const struct red_sheet *red, const struct document *document)
{
	size_t used = red->paper.form != FORM_NONE ? HEAD : 0, foot = 100;
	size_t columns = look_columns(red->look, STYLE_BODY) * 2;
	size_t sheet = look_lines(red->look) * 100;
	size_t narrow = (look_width(red->look) - 2 * CHARACTER) / CHARACTER * 2;
	size_t page, left;

	if (red->paper.foot == document->count)
		return false;
	for (size_t i = 0; i < red->paper.foot; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_RUNIN && i + 1 < red->paper.foot &&
		    block[1].line == block->line)
			used += measure_width(block->text) * 100 / columns;
		else
			used += height_of(red->look, block);
		if (block->kind == KIND_ATTACH && i + 1 < red->paper.foot &&
		    block[1].kind == KIND_TITLE)
			used = (used / sheet + 1) * sheet;
	}
	for (size_t i = red->paper.foot; i < document->count; i++)
		foot += lines_of(document->blocks[i].text, narrow) * FOOT;
	page = used > 0 ? (used - 1) / sheet + 1 : 1;
	left = page * sheet - used;
	return page % 2 == 1 || left < foot;
}

static void
write_text(struct span text, struct buf *out)
{
	if (text.len == 0)
		return;
	buf_string(out,
	    "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
	    "<w:t xml:space=\"preserve\">");
	escape_text(out, text);
	buf_string(out, "</w:t></w:r>");
}

static void
write_record(
    const struct look *look, const struct block *block, struct buf *out)
{
	struct span text = blank_cut_end(block->text);
	struct colophon colophon;
	bool known = colophon_read(text, &colophon);
	size_t at = red_edge_at(block);
	struct span front = blank_trim((struct span){text.ptr, at});
	bool printed = at < text.len;

	buf_printf(out, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>",
	    look->id[printed ? STYLE_PRINTED : STYLE_COPIED]);
	if (printed)
		buf_printf(out,
		    "<w:tabs><w:tab w:val=\"right\" w:pos=\"%u\"/></w:tabs>"
		    "<w:ind w:left=\"%d\" w:right=\"%d\"/>",
		    look_width(look) - CHARACTER, CHARACTER, CHARACTER);
	else
		buf_printf(out, "<w:ind w:left=\"%d\" w:right=\"%d\"%s/>",
		    LABEL + CHARACTER, CHARACTER,
		    known ? " w:hanging=\"840\"" : "");
	buf_string(out, "</w:pPr>");
	write_text(front, out);
	if (printed && front.len > 0)
		buf_string(out, "<w:r><w:tab/></w:r>");
	write_text(span_from(text, at), out);
	buf_string(out, "</w:p>\n");
}

/* A rule of the table, in eighths of a point: 0.35 mm are 8, 0.25 mm 6. */
static void
write_rule(const char *side, unsigned size, struct buf *out)
{
	buf_printf(out,
	    "<w:%s w:val=\"single\" w:sz=\"%u\" w:space=\"0\" "
	    "w:color=\"000000\"/>",
	    side, size);
}

/*
 * A table at the lower edge of the text.  It is
 * placed from the left edge of the sheet: one as wide as the text that is placed in
 * that, LibreOffice leaves where it stands.
 */
static void
begin_table(const struct look *look, struct buf *out)
{
	unsigned width = look_width(look);

	buf_printf(out,
	    "<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" "
	    "w:rightFromText=\"0\" w:vertAnchor=\"margin\" "
	    "w:horzAnchor=\"page\" w:tblpX=\"%u\" "
	    "w:tblpYSpec=\"bottom\"/><w:tblOverlap w:val=\"never\"/>"
	    "<w:tblW w:w=\"%u\" w:type=\"dxa\"/><w:tblBorders>",
	    look->sheet.left, width);
	write_rule("top", 8, out);
	write_rule("bottom", 8, out);
	write_rule("insideH", 6, out);
	buf_printf(out,
	    "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
	    "<w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" "
	    "w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
	    "<w:gridCol w:w=\"%u\"/></w:tblGrid>\n",
	    width);
}

/* A record, and those that go on with it. */
static size_t
write_cell(const struct look *look, const struct document *document, size_t i,
    struct buf *out)
{
	struct colophon colophon;

	buf_printf(out,
	    "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW "
	    "w:w=\"%u\" w:type=\"dxa\"/></w:tcPr>",
	    look_width(look));
	do
		write_record(look, &document->blocks[i++], out);
	while (i < document->count &&
	    !colophon_read(document->blocks[i].text, &colophon));
	buf_string(out, "</w:tc></w:tr>\n");
	return i;
}

/*
 * A section ends in a paragraph, and a table is followed by one; on a new page, for
 * LibreOffice does not take a section that has nothing else.
 */
static void
begin_anchor(bool new_page, struct buf *out)
{
	buf_printf(out,
	    "<w:p><w:pPr>%s<w:spacing w:line=\"10\" w:lineRule=\"exact\"/>",
	    new_page ? "<w:pageBreakBefore/>" : "");
}

void
red_foot_write(const struct red_sheet *red, const struct document *document,
    bool parted, struct buf *out)
{
	if (parted) {
		begin_anchor(false, out);
		section_write(red->look,
		    red->paper.form == FORM_LETTER ? SECTION_LETTER
						   : SECTION_PLAIN,
		    out);
		buf_string(out, "</w:pPr></w:p>\n");
	}
	begin_table(red->look, out);
	for (size_t i = red->paper.foot; i < document->count;)
		i = write_cell(red->look, document, i, out);
	buf_string(out, "</w:tbl>\n");
	begin_anchor(parted, out);
	buf_string(out, "</w:pPr></w:p>\n");
}
