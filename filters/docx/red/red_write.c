/*
 * The paragraphs of the head and the foot of an official paper.
 *
 * What has its place on the sheet, whatever else stands on it, is in a frame of
 * Word's, which LibreOffice knows, too: the name above a letter, and the foot.
 */
#include "red/red_write.h"

#include <stdio.h>

#include "chinese/measure.h"
#include "red/red_foot.h"
#include "red/red_number.h"

/* Twips; half points of type are ten. */
enum {
	/*
	 * 35 mm below the upper edge of the text, 7.2.4, less what a line of it
	 * has above its characters.
	 */
	ISSUER_TOP = 1894,
	ORDER_TOP = 1044, /* of an order 20 mm, 10.2 */
	ISSUER_SIZE = 84, /* half points: 15 mm wide */
	ISSUER_EDGE = 244, /* that it leaves free at least */
	LETTER_TOP =
	    1605, /* 30 mm below the edge of the sheet, 10.1, less the same */
	LETTER_WIDTH = 9638, /* 170 mm */
	LETTER_BELOW = 1134, /* 20 mm above the lower edge */
};

/* Lines of marks in front of the record. */
static unsigned
marks_above(const struct document *document, size_t i)
{
	unsigned marks = 0;

	while (i > 0 && document->blocks[i - 1].kind == KIND_MARKING) {
		marks++;
		i--;
	}
	return marks;
}

static unsigned
issuer_size(const struct look *look, struct span text)
{
	size_t width = measure_width(text);
	size_t room = look_width(look) - ISSUER_EDGE;
	size_t most = width > 0 ? room / 5 / width : ISSUER_SIZE;

	return most < ISSUER_SIZE ? (unsigned)most : ISSUER_SIZE;
}

static unsigned
letter_left(const struct look *look)
{
	unsigned width = look->sheet.width;

	return width > LETTER_WIDTH ? (width - LETTER_WIDTH) / 2 : 0;
}

static void
write_issuer(const struct red_sheet *red, const struct document *document,
    size_t i, struct buf *out)
{
	struct span text = document->blocks[i].text;
	bool again = i > 0 && document->blocks[i - 1].kind == KIND_ISSUER;
	unsigned size = issuer_size(red->look, text), above = 0;
	unsigned marks = marks_above(document, i) * look_line(red->look);
	unsigned top = red->paper.form == FORM_ORDER ? ORDER_TOP : ISSUER_TOP;
	char properties[128];

	if (!again && marks < top)
		above = top - marks;
	red_begin(red, STYLE_ISSUER, out);
	if (red->paper.form == FORM_LETTER)
		buf_printf(out,
		    "<w:framePr w:w=\"%d\" w:wrap=\"around\" "
		    "w:vAnchor=\"page\" w:hAnchor=\"page\" w:x=\"%u\" "
		    "w:y=\"%d\"/><w:pBdr><w:bottom "
		    "w:val=\"thickThinSmallGap\" w:sz=\"24\" w:space=\"4\" "
		    "w:color=\"FF0000\"/></w:pBdr>",
		    LETTER_WIDTH, letter_left(red->look), LETTER_TOP);
	else if (red_has_line(red, i))
		red_line_write(out);
	buf_printf(out,
	    "<w:spacing w:before=\"%u\" w:line=\"%u\" w:lineRule=\"exact\"/>"
	    "</w:pPr>",
	    red->paper.form == FORM_LETTER ? 0 : above, size * 12);
	(void)snprintf(properties, sizeof(properties),
	    RED_HINT "<w:sz w:val=\"%u\"/><w:szCs w:val=\"%u\"/>", size, size);
	red_run_write(properties, text, out);
	buf_string(out, "</w:p>\n");
}

/* 10.1: the double line at the foot of the first page of a letter. */
static void
write_letter_end(const struct red_sheet *red, struct buf *out)
{
	const struct look *look = red->look;

	red_begin(red, STYLE_ISSUER, out);
	buf_printf(out,
	    "<w:framePr w:w=\"%d\" w:wrap=\"around\" w:vAnchor=\"page\" "
	    "w:hAnchor=\"page\" w:x=\"%u\" w:y=\"%u\"/><w:pBdr><w:top "
	    "w:val=\"thinThickSmallGap\" w:sz=\"24\" w:space=\"0\" "
	    "w:color=\"FF0000\"/></w:pBdr><w:spacing w:line=\"20\" "
	    "w:lineRule=\"exact\"/></w:pPr></w:p>\n",
	    LETTER_WIDTH, letter_left(look), look->sheet.height - LETTER_BELOW);
}

static void
write_marking(const struct red_sheet *red, const struct document *document,
    size_t i, struct buf *out)
{
	red_begin(red, STYLE_MARKING, out);
	if (red_has_line(red, i))
		red_line_write(out);
	buf_string(out, "</w:pPr>");
	red_run_write(RED_HINT, document->blocks[i].text, out);
	buf_string(out, "</w:p>\n");
}

static void
write_head(const struct red_sheet *red, const struct document *document,
    size_t i, struct buf *out)
{
	switch ((int)document->blocks[i].kind) {
	case KIND_MARKING:
		write_marking(red, document, i, out);
		break;
	default:
		write_issuer(red, document, i, out);
		if (red->paper.form == FORM_LETTER &&
		    document->blocks[i + 1].kind != KIND_ISSUER)
			write_letter_end(red, out);
	}
}

/*
 * Of an order and of minutes the title is what others have above it.  Nothing of a
 * head bears a label: what does is set as elsewhere, with its label.
 */
static bool
is_head(const struct red_sheet *red, const struct block *block)
{
	if (block->label.len > 0)
		return false;
	return block->kind == KIND_MARKING || block->kind == KIND_ISSUER ||
	    block->kind == KIND_DOCNO ||
	    (red->paper.form >= FORM_ORDER &&
		(block->kind == KIND_TITLE || block->kind == KIND_DATE));
}

enum section
red_last_section(const struct red_sheet *red, const struct document *document)
{
	if (red_foot_parted(red, document))
		return SECTION_EVEN;
	return red->paper.form == FORM_LETTER ? SECTION_LETTER : SECTION_PLAIN;
}

size_t
red_write(const struct red_sheet *red, const struct document *document,
    size_t i, struct buf *out)
{
	if (i >= red->paper.foot && i < document->count) {
		red_foot_write(
		    red, document, red_foot_parted(red, document), out);
		return document->count;
	}
	if (red->paper.form == FORM_NONE || i >= red->paper.head ||
	    !is_head(red, &document->blocks[i]))
		return i;
	if (red_number_is(&document->blocks[i]))
		return red_number_write(red, document, i, out);
	write_head(red, document, i, out);
	return i + 1;
}
