/*
 * The number of an official paper, who approves it, and the red line below: GB/T
 * 9704-2012, 7.2.5 to 7.2.7.
 *
 * Where the number and who approves it are two records, they are the two cells of a
 * table of one row, which jg-fromdocx reads as two lines: of several names two
 * stand on a line, and the number beside the last.
 */
#include "red/red_number.h"

#include "base/blank.h"
#include "chinese/measure.h"
#include "chinese/scan.h"
#include "document/red_edge.h"
#include "structure/front/paper_mark.h"
#include "web/escape.h"

enum {
	LABEL = 8, /* half characters of 签发人： */
	/* Points below the line of the text: 4 mm below its characters. */
	LINE_BELOW = 5,
};

void
red_begin(const struct red_sheet *red, enum style style, struct buf *out)
{
	buf_printf(
	    out, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>", red->look->id[style]);
}

void
red_run_write(const char *properties, struct span text, struct buf *out)
{
	if (text.len == 0)
		return;
	buf_printf(out, "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">",
	    properties);
	escape_text(out, text);
	buf_string(out, "</w:t></w:r>");
}

bool
red_has_line(const struct red_sheet *red, size_t i)
{
	return i + 1 == red->paper.head &&
	    (red->paper.form == FORM_PAPER || red->paper.form == FORM_MINUTES);
}

static void
write_rule(struct buf *out)
{
	buf_printf(out,
	    "<w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"%d\" "
	    "w:color=\"FF0000\"/>",
	    LINE_BELOW);
}

void
red_line_write(struct buf *out)
{
	buf_string(out, "<w:pBdr>");
	write_rule(out);
	buf_string(out, "</w:pBdr>");
}

static bool
approves(const struct block *block)
{
	return block->kind == KIND_MARKING && block->label.len == 0 &&
	    paper_mark_is(block->text) == PAPER_MARK_APPROVER;
}

bool
red_number_is(const struct block *block)
{
	return block->kind == KIND_DOCNO || block->kind == KIND_DATE ||
	    approves(block);
}

/* 签发人： in 仿宋 and the names in 楷体. */
static void
write_approver(const struct red_sheet *red, struct span text, struct buf *out)
{
	struct span value, rest = text;
	struct buf kai = {0};

	text = blank_trim(text);
	(void)paper_mark_next(&rest, &value);
	buf_printf(&kai, "<w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"%s\"/>",
	    red->look->font[FACE_KAI]);
	red_run_write(RED_HINT,
	    (struct span){text.ptr, (size_t)(value.ptr - text.ptr)}, out);
	red_run_write(buf_cstring(&kai), value, out);
	buf_free(&kai);
}

/* The end of the name, or of what parts it from the next, that begins there. */
static size_t
end_of(struct span text, size_t at, bool between)
{
	uint32_t code;

	while (at < text.len &&
	    paper_mark_parts_names(scan_peek(text, at)) == between)
		at += utf8_next(text, at, &code);
	return at;
}

/* Half characters of two names and what stands behind each, or of one. */
static unsigned
names_width(struct span text)
{
	struct span names, rest = text;
	size_t most = 0, parting = 0;

	(void)paper_mark_next(&rest, &names);
	for (size_t at = 0, end; at < names.len; at = end) {
		bool between = paper_mark_parts_names(scan_peek(names, at));
		size_t *widest = between ? &parting : &most, width;

		end = end_of(names, at, between);
		width = measure_width((struct span){names.ptr + at, end - at});
		if (width > *widest)
			*widest = width;
	}
	return (unsigned)(parting > 0 ? 2 * (most + parting) : most);
}

static void
begin_cell(bool line, unsigned width, struct buf *out)
{
	buf_printf(
	    out, "<w:tc><w:tcPr><w:tcW w:w=\"%u\" w:type=\"dxa\"/>", width);
	if (line) {
		buf_string(out, "<w:tcBorders>");
		write_rule(out);
		buf_printf(out,
		    "</w:tcBorders><w:tcMar><w:bottom w:w=\"%d\" "
		    "w:type=\"dxa\"/></w:tcMar>",
		    LINE_BELOW * 20);
	}
	buf_string(out, "<w:vAlign w:val=\"bottom\"/></w:tcPr>");
}

static void
begin_beside(unsigned width, unsigned right, struct buf *out)
{
	buf_printf(out,
	    "<w:tbl><w:tblPr><w:tblW w:w=\"%u\" w:type=\"dxa\"/>"
	    "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
	    "<w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" "
	    "w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
	    "<w:gridCol w:w=\"%u\"/><w:gridCol w:w=\"%u\"/></w:tblGrid>\n"
	    "<w:tr><w:trPr><w:cantSplit/></w:trPr>",
	    width, width - right, right);
}

/* A paragraph of a cell; the names are aligned below the first. */
static void
begin_in_cell(const struct red_sheet *red, bool names, struct buf *out)
{
	unsigned character = look_character(red->look);

	red_begin(red, STYLE_DOCNO, out);
	buf_printf(
	    out, "<w:spacing w:before=\"%u\"/>", 2 * look_line(red->look));
	if (names)
		buf_printf(out,
		    "<w:ind w:leftChars=\"400\" w:left=\"%u\" "
		    "w:rightChars=\"100\" w:right=\"%u\" "
		    "w:hangingChars=\"400\" w:hanging=\"%u\"/>",
		    4 * character, character, 4 * character);
	else
		buf_printf(out,
		    "<w:ind w:firstLineChars=\"100\" w:firstLine=\"%u\"/>",
		    character);
	buf_string(out, "<w:jc w:val=\"left\"/></w:pPr>");
}

static void
write_beside(const struct red_sheet *red, const struct document *document,
    size_t i, struct buf *out)
{
	const struct block *blocks = document->blocks;
	unsigned character = look_character(red->look);
	unsigned width = look_width(red->look);
	unsigned right =
	    (LABEL + names_width(blocks[i + 1].text) + 2) * character / 2;
	bool line = red_has_line(red, i + 1);

	if (right > width / 2)
		right = width / 2;
	begin_beside(width, right, out);
	begin_cell(line, width - right, out);
	begin_in_cell(red, false, out);
	red_run_write(RED_HINT, blocks[i].text, out);
	buf_string(out, "</w:p></w:tc>");
	begin_cell(line, right, out);
	begin_in_cell(red, true, out);
	write_approver(red, blocks[i + 1].text, out);
	buf_string(out, "</w:p></w:tc></w:tr></w:tbl>\n");
}

/* Who approves where no number stands in front. */
static void
write_alone(const struct red_sheet *red, const struct document *document,
    size_t i, struct buf *out)
{
	red_begin(red, STYLE_DOCNO, out);
	if (red_has_line(red, i))
		red_line_write(out);
	buf_printf(out,
	    "<w:ind w:rightChars=\"100\" w:right=\"%u\"/>"
	    "<w:jc w:val=\"right\"/></w:pPr>",
	    look_character(red->look));
	write_approver(red, document->blocks[i].text, out);
	buf_string(out, "</w:p>\n");
}

/* Centred, in a letter right; left where who approves it is of the same record. */
static void
write_number(const struct red_sheet *red, const struct document *document,
    size_t i, struct buf *out)
{
	struct span text = document->blocks[i].text;
	size_t at = red_edge_at(&document->blocks[i]);
	bool letter = red->paper.form == FORM_LETTER, left = at < text.len;
	unsigned character = look_character(red->look);

	red_begin(red, STYLE_DOCNO, out);
	if (red_has_line(red, i))
		red_line_write(out);
	if (left)
		buf_printf(out,
		    "<w:tabs><w:tab w:val=\"right\" w:pos=\"%u\"/></w:tabs>",
		    look_width(red->look) - character);
	buf_printf(out, "<w:spacing w:before=\"%u\"/>",
	    letter ? 0 : 2 * look_line(red->look));
	if (left)
		buf_printf(out,
		    "<w:ind w:firstLineChars=\"100\" w:firstLine=\"%u\"/>",
		    character);
	buf_printf(out, "<w:jc w:val=\"%s\"/></w:pPr>",
	    left         ? "left"
		: letter ? "right"
			 : "center");
	red_run_write(RED_HINT, (struct span){text.ptr, at}, out);
	if (left) {
		buf_string(out, "<w:r><w:tab/></w:r>");
		write_approver(red, span_from(text, at), out);
	}
	buf_string(out, "</w:p>\n");
}

/* Whose minutes these are, and of what day: at the edges, less a character. */
static void
write_day(const struct red_sheet *red, const struct block *block, bool line,
    struct buf *out)
{
	unsigned character = look_character(red->look);
	size_t at = red_edge_at(block);

	red_begin(red, STYLE_DOCNO, out);
	if (line)
		red_line_write(out);
	buf_printf(out,
	    "<w:tabs><w:tab w:val=\"right\" w:pos=\"%u\"/></w:tabs>"
	    "<w:spacing w:before=\"%u\"/><w:ind w:firstLineChars=\"100\" "
	    "w:firstLine=\"%u\"/><w:jc w:val=\"left\"/></w:pPr>",
	    look_width(red->look) - character, look_line(red->look), character);
	red_run_write(
	    RED_HINT, blank_cut_end((struct span){block->text.ptr, at}), out);
	buf_string(out, "<w:r><w:tab/></w:r>");
	red_run_write(RED_HINT, span_from(block->text, at), out);
	buf_string(out, "</w:p>\n");
}

size_t
red_number_write(const struct red_sheet *red, const struct document *document,
    size_t i, struct buf *out)
{
	const struct block *blocks = document->blocks;

	if (blocks[i].kind == KIND_DATE) {
		write_day(red, &blocks[i], red_has_line(red, i), out);
		return i + 1;
	}
	if (approves(&blocks[i])) {
		write_alone(red, document, i, out);
		return i + 1;
	}
	if (i + 1 < red->paper.head && approves(&blocks[i + 1])) {
		write_beside(red, document, i, out);
		return i + 2;
	}
	write_number(red, document, i, out);
	return i + 1;
}
