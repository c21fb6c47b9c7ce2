/*
 * The paragraphs of the head and the foot of an official paper.
 *
 * What has its place on the sheet, whatever else stands on it, is in a frame of
 * Word's, which LibreOffice knows, too: the name above a letter, and the foot.
 */
#include "red_write.h"

#include <stdio.h>

#include "base/blank.h"
#include "chinese/measure.h"
#include "chinese/scan.h"
#include "paper_style.h"
#include "red_foot.h"
#include "structure/front/paper_mark.h"
#include "web/escape.h"

/* Twips; half points of type are ten. */
enum {
	LINE = 579,
	WIDTH = 8844, /* 156 mm */
	CHARACTER = 320,
	ISSUER_TOP = 1984, /* 35 mm below the upper edge of the text, 7.2.4 */
	ISSUER_SIZE = 84, /* half points: 15 mm wide */
	ISSUER_WIDTH = 8600,
	LETTER_TOP = 1701, /* 30 mm below the edge of the sheet, 10.1 */
	LETTER_LEFT = 1134,
	LETTER_WIDTH = 9638, /* 170 mm */
	LETTER_END = 15704, /* 20 mm above the lower edge */
};

static void
write_run(const char *properties, struct span text, struct buf *out)
{
	if (text.len == 0)
		return;
	buf_printf(out, "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">",
	    properties);
	escape_text(out, text);
	buf_string(out, "</w:t></w:r>");
}

#define HINT "<w:rFonts w:hint=\"eastAsia\"/>"
#define KAI "<w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"楷体_GB2312\"/>"

static void
begin(enum style style, struct buf *out)
{
	buf_printf(
	    out, "<w:p><w:pPr><w:pStyle w:val=\"S%u\"/>", (unsigned)style);
}

/* 7.2.7: a red line as wide as the text, 4 mm below; what is below `last` needs it. */
static void
write_red_line(struct buf *out)
{
	buf_string(out,
	    "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"8\" "
	    "w:color=\"FF0000\"/></w:pBdr>");
}

static bool
has_line(const struct red_paper *red, size_t i)
{
	return i + 1 == red->head &&
	    (red->form == FORM_PAPER || red->form == FORM_MINUTES);
}

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
issuer_size(struct span text)
{
	size_t width = measure_width(text);
	size_t most =
	    width > 0 ? (size_t)ISSUER_WIDTH / 5 / width : ISSUER_SIZE;

	return most < ISSUER_SIZE ? (unsigned)most : ISSUER_SIZE;
}

static void
write_issuer(const struct red_paper *red, const struct document *document,
    size_t i, struct buf *out)
{
	struct span text = document->blocks[i].text;
	bool again = i > 0 && document->blocks[i - 1].kind == KIND_ISSUER;
	unsigned size = issuer_size(text), above = 0;
	unsigned marks = marks_above(document, i) * LINE;
	char properties[128];

	if (!again && marks < ISSUER_TOP)
		above = ISSUER_TOP - marks;
	begin(STYLE_ISSUER, out);
	if (red->form == FORM_LETTER)
		buf_printf(out,
		    "<w:framePr w:w=\"%d\" w:wrap=\"around\" "
		    "w:vAnchor=\"page\" w:hAnchor=\"page\" w:x=\"%d\" "
		    "w:y=\"%d\"/><w:pBdr><w:bottom "
		    "w:val=\"thickThinSmallGap\" w:sz=\"24\" w:space=\"11\" "
		    "w:color=\"FF0000\"/></w:pBdr>",
		    LETTER_WIDTH, LETTER_LEFT, LETTER_TOP);
	else if (has_line(red, i))
		write_red_line(out);
	buf_printf(out,
	    "<w:spacing w:before=\"%u\" w:line=\"%u\" w:lineRule=\"exact\"/>"
	    "</w:pPr>",
	    red->form == FORM_LETTER ? 0 : above, size * 12);
	(void)snprintf(properties, sizeof(properties),
	    HINT "<w:sz w:val=\"%u\"/><w:szCs w:val=\"%u\"/>", size, size);
	write_run(properties, text, out);
	buf_string(out, "</w:p>\n");
}

/* 10.1: the double line at the foot of the first page of a letter. */
static void
write_letter_end(struct buf *out)
{
	begin(STYLE_ISSUER, out);
	buf_printf(out,
	    "<w:framePr w:w=\"%d\" w:wrap=\"around\" w:vAnchor=\"page\" "
	    "w:hAnchor=\"page\" w:x=\"%d\" w:y=\"%d\"/><w:pBdr><w:top "
	    "w:val=\"thinThickSmallGap\" w:sz=\"24\" w:space=\"0\" "
	    "w:color=\"FF0000\"/></w:pBdr><w:spacing w:line=\"20\" "
	    "w:lineRule=\"exact\"/></w:pPr></w:p>\n",
	    LETTER_WIDTH, LETTER_LEFT, LETTER_END);
}

/* Where 签发人： begins behind the number, or the end. */
static size_t
approver_at(struct span text)
{
	struct span name = paper_mark_approver(text);
	size_t at = name.len > 0 ? (size_t)(name.ptr - text.ptr) : text.len;

	while (at > 0 && at < text.len) {
		size_t before = utf8_before(text, at);

		if (scan_is_blank(scan_peek(text, before)))
			break;
		at = before;
	}
	return at;
}

/* 签发人： in 仿宋 and the name in 楷体, 7.2.6. */
static void
write_approver(struct span text, struct buf *out)
{
	struct span value, rest = text;

	text = blank_trim(text);
	(void)paper_mark_next(&rest, &value);
	write_run(
	    HINT, (struct span){text.ptr, (size_t)(value.ptr - text.ptr)}, out);
	write_run(KAI, value, out);
}

/* 7.2.5, 7.2.6: centred; who approves it stands right, and the number left then. */
static void
write_number(const struct red_paper *red, const struct document *document,
    size_t i, struct buf *out)
{
	const struct block *blocks = document->blocks;
	struct span text = blocks[i].text;
	size_t at = approver_at(text);
	bool letter = red->form == FORM_LETTER;
	bool left = at < text.len ||
	    (i + 1 < red->head && blocks[i + 1].kind == KIND_MARKING);

	begin(STYLE_DOCNO, out);
	if (has_line(red, i))
		write_red_line(out);
	if (left)
		buf_printf(out,
		    "<w:tabs><w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs>",
		    WIDTH - CHARACTER);
	buf_printf(out, "<w:spacing w:before=\"%d\"/>", letter ? 0 : 2 * LINE);
	if (left)
		buf_string(out,
		    "<w:ind w:firstLineChars=\"100\" w:firstLine=\"320\"/>");
	buf_printf(out, "<w:jc w:val=\"%s\"/></w:pPr>",
	    left         ? "left"
		: letter ? "right"
			 : "center");
	write_run(HINT, (struct span){text.ptr, at}, out);
	if (at < text.len) {
		buf_string(out, "<w:r><w:tab/></w:r>");
		write_approver(span_from(text, at), out);
	}
	buf_string(out, "</w:p>\n");
}

static void
write_marking(const struct red_paper *red, const struct document *document,
    size_t i, struct buf *out)
{
	struct span text = document->blocks[i].text;
	bool approver = paper_mark_is(text) == PAPER_MARK_APPROVER;

	begin(approver ? STYLE_DOCNO : STYLE_MARKING, out);
	if (has_line(red, i))
		write_red_line(out);
	if (approver)
		buf_string(out,
		    "<w:ind w:rightChars=\"100\" w:right=\"320\"/>"
		    "<w:jc w:val=\"right\"/>");
	buf_string(out, "</w:pPr>");
	if (approver)
		write_approver(text, out);
	else
		write_run(HINT, text, out);
	buf_string(out, "</w:p>\n");
}

static void
write_head(const struct red_paper *red, const struct document *document,
    size_t i, struct buf *out)
{
	switch ((int)document->blocks[i].kind) {
	case KIND_MARKING:
		write_marking(red, document, i, out);
		break;
	case KIND_DOCNO:
		write_number(red, document, i, out);
		break;
	default:
		write_issuer(red, document, i, out);
		if (red->form == FORM_LETTER &&
		    document->blocks[i + 1].kind != KIND_ISSUER)
			write_letter_end(out);
	}
}

/* Of an order and of minutes the title is what others have above it. */
static bool
is_head(const struct red_paper *red, const struct block *block)
{
	return block->kind == KIND_MARKING || block->kind == KIND_ISSUER ||
	    block->kind == KIND_DOCNO ||
	    (red->form >= FORM_ORDER && block->kind == KIND_TITLE);
}

enum section
red_last_section(const struct red_paper *red, const struct document *document)
{
	if (red_foot_parted(red, document))
		return SECTION_EVEN;
	return red->form == FORM_LETTER ? SECTION_LETTER : SECTION_PLAIN;
}

size_t
red_write(const struct red_paper *red, const struct document *document,
    size_t i, struct buf *out)
{
	if (i >= red->foot && i < document->count) {
		red_foot_write(
		    red, document, red_foot_parted(red, document), out);
		return document->count;
	}
	if (red->form == FORM_NONE || i >= red->head ||
	    !is_head(red, &document->blocks[i]))
		return i;
	write_head(red, document, i, out);
	return i + 1;
}
