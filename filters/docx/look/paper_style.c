/* The parts of a package that say how a paper looks: GB/T 9704-2012, 5 and 7. */
#include "look/paper_style.h"

#include <stddef.h>
#include <string.h>

static void
write_fonts(const struct look *look, enum face face, struct buf *out)
{
	const char *latin = look->font[FACE_LATIN];

	buf_printf(out,
	    "<w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\" w:eastAsia=\"%s\" "
	    "w:cs=\"%s\"/>",
	    latin, latin, look->font[face], latin);
}

/* Where the look is a template's, its styles have what those beside them have. */
static void
write_differing(const struct look *look, enum style style, struct buf *out)
{
	const struct style_row *row = style_row(style);
	unsigned size = look->size[style];

	buf_string(out, "<w:rPr>");
	if (row->face != FACE_BODY)
		buf_printf(out, "<w:rFonts w:eastAsia=\"%s\"/>",
		    look->font[row->face]);
	if (row->bold[look->base])
		buf_string(out, "<w:b/><w:bCs/>");
	if (style == STYLE_ISSUER)
		buf_string(out, "<w:color w:val=\"FF0000\"/>");
	if (size != look->size[STYLE_BODY])
		buf_printf(out, "<w:sz w:val=\"%u\"/><w:szCs w:val=\"%u\"/>",
		    size, size);
	buf_string(out, "</w:rPr>");
}

static void
write_character(const struct look *look, enum style style, struct buf *out)
{
	const struct style_row *row = style_row(style);
	unsigned size = look->size[style];

	if (look->own.is) {
		write_differing(look, style, out);
		return;
	}
	buf_string(out, "<w:rPr>");
	write_fonts(look, row->face, out);
	if (row->bold[look->base])
		buf_string(out, "<w:b/><w:bCs/>");
	if (style == STYLE_ISSUER)
		buf_string(out, "<w:color w:val=\"FF0000\"/>");
	if (look->closer > 0)
		buf_printf(out, "<w:spacing w:val=\"-%u\"/>", look->closer);
	buf_printf(out, "<w:sz w:val=\"%u\"/><w:szCs w:val=\"%u\"/></w:rPr>",
	    size, size);
}

/* Of tables, notes and numbers of pages, which have no place on the grid. */
static bool
is_single(enum style style)
{
	return style == STYLE_FOOTER || style == STYLE_FOOTNOTE ||
	    style == STYLE_COLUMNS || style == STYLE_CELL ||
	    style == STYLE_COPIED || style == STYLE_PRINTED ||
	    style == STYLE_ISSUER;
}

static void
write_spacing(const struct look *look, enum style style, struct buf *out)
{
	const struct sheet *sheet = &look->sheet;
	unsigned exact = style_is_title(style) ? look->title : sheet->line;

	if (look->own.is && !is_single(style) && style_row(style)->above == 0)
		return;
	buf_string(out, "<w:spacing");
	if (style_row(style)->above > 0)
		buf_printf(
		    out, " w:beforeLines=\"%u\"", style_row(style)->above);
	if (is_single(style))
		buf_string(out, " w:line=\"240\" w:lineRule=\"auto\"/>");
	else if (look->own.is)
		buf_string(out, "/>");
	else if (exact > 0)
		buf_printf(out, " w:line=\"%u\" w:lineRule=\"exact\"/>", exact);
	else
		buf_printf(out, " w:line=\"%u\" w:lineRule=\"auto\"/>",
		    sheet->spacing);
}

/* Lines of the grid are too low for them: LibreOffice would take two for one. */
static bool
has_own_lines(enum style style)
{
	return style_is_title(style) || is_single(style);
}

/*
 * As they may in Word where nothing is said.  LibreOffice to 7.4 takes it for the
 * contrary, which is well: of marks that hang it leaves some out of a PDF.
 */
static const char marks_may_hang[] = "<w:overflowPunct w:val=\"1\"/>";

static void
write_paragraph(const struct look *look, enum style style, struct buf *out)
{
	static const char *const aligns[] = {[ALIGN_BOTH] = "both",
	    [ALIGN_CENTRE] = "center",
	    [ALIGN_LEFT] = "left",
	    [ALIGN_RIGHT] = "right"};
	const struct style_row *row = style_row(style);

	buf_string(out, "<w:pPr>");
	if (row->depth > 0 || style_is_title(style) || style == STYLE_SALUTE ||
	    style == STYLE_CAPTION)
		buf_string(out, "<w:keepNext/>");
	if (look->sheet.line > 0 && !look->own.is)
		buf_string(out, "<w:widowControl w:val=\"0\"/>");
	if (style == STYLE_BODY && !look->own.is)
		buf_string(out, marks_may_hang);
	if (look->closer > 0)
		buf_string(out,
		    "<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>");
	if (look->sheet.line > 0 && has_own_lines(style))
		buf_string(out, "<w:snapToGrid w:val=\"0\"/>");
	write_spacing(look, style, out);
	buf_printf(out,
	    "<w:ind w:firstLineChars=\"%u\" w:firstLine=\"%u\"/>"
	    "<w:jc w:val=\"%s\"/>",
	    row->first, row->first * look->size[style] / 10,
	    aligns[row->align]);
	if (row->depth > 0)
		buf_printf(out, "<w:outlineLvl w:val=\"%u\"/>", row->depth - 1);
	buf_string(out, "</w:pPr>");
}

/* The same look for a part of a paragraph: of a heading that a sentence runs on. */
static void
write_linked(const struct look *look, enum style style, struct buf *out)
{
	const struct own *own = &look->own;
	size_t from = own->marks_from[style];

	buf_printf(out,
	    "<w:style w:type=\"character\" w:customStyle=\"1\" "
	    "w:styleId=\"%s\"><w:name w:val=\"%s Char\"/>"
	    "<w:link w:val=\"%s\"/>",
	    look->linked[style], style_row(style)->name, look->id[style]);
	if (own->id[style] != NULL)
		buf_add(
		    out, own->styles.data + from, own->marks_to[style] - from);
	else
		write_character(look, style, out);
	buf_string(out, "</w:style>\n");
}

static bool
is_own(const char *name)
{
	return (unsigned char)name[0] >= 0x80;
}

static void
write_style(const struct look *look, enum style style, struct buf *out)
{
	const struct style_row *row = style_row(style);
	const struct own *own = &look->own;
	const char *based =
	    style == STYLE_BODY ? own->normal : look->id[row->based];
	const char *name =
	    style == STYLE_BODY && based != NULL ? "公文正文" : row->name;

	if (own->id[style] != NULL) {
		if (row->depth > 0 && own->linked[style] == NULL)
			write_linked(look, style, out);
		return;
	}
	buf_printf(out,
	    "<w:style w:type=\"paragraph\"%s%s w:styleId=\"%s\">"
	    "<w:name w:val=\"%s\"/>",
	    style == STYLE_BODY && based == NULL ? " w:default=\"1\"" : "",
	    is_own(name) ? " w:customStyle=\"1\"" : "", look->id[style], name);
	if (based != NULL)
		buf_printf(out, "<w:basedOn w:val=\"%s\"/>", based);
	buf_printf(out, "<w:next w:val=\"%s\"/>", look->id[row->next]);
	if (row->depth > 0)
		buf_printf(out, "<w:link w:val=\"%s\"/>", look->linked[style]);
	buf_string(out, "<w:qFormat/>");
	write_paragraph(look, style, out);
	write_character(look, style, out);
	buf_string(out, "</w:style>\n");
	if (row->depth > 0)
		write_linked(look, style, out);
}

/* The mark of a note, small and raised as any. */
static void
write_mark_style(const struct look *look, struct buf *out)
{
	buf_printf(out,
	    "<w:style w:type=\"character\" w:styleId=\"%s\">"
	    "<w:name w:val=\"footnote reference\"/><w:rPr>"
	    "<w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>\n",
	    look->id[STYLE_MARK]);
}

static void
write_table_style(const struct look *look, struct buf *out)
{
	static const char *const sides[] = {
	    "top", "left", "bottom", "right", "insideH", "insideV"};

	buf_printf(out,
	    "<w:style w:type=\"table\" w:styleId=\"%s\">"
	    "<w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>",
	    look->id[STYLE_TABLE]);
	for (size_t i = 0; i < sizeof(sides) / sizeof(sides[0]); i++)
		buf_printf(out,
		    "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" "
		    "w:color=\"auto\"/>",
		    sides[i]);
	buf_string(out,
	    "</w:tblBorders><w:tblCellMar><w:left w:w=\"85\" "
	    "w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>"
	    "</w:tblCellMar></w:tblPr></w:style>\n");
}

/* Of a part of a paragraph: in another font, or bold. */
static void
write_part_style(const struct look *look, enum style style, const char *name,
    enum face face, struct buf *out)
{
	if (look->own.id[style] != NULL)
		return;
	buf_printf(out,
	    "<w:style w:type=\"character\" w:customStyle=\"1\" "
	    "w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:rPr>",
	    look->id[style], name);
	if (face == FACE_COUNT)
		buf_string(out, "<w:b/><w:bCs/>");
	else
		write_fonts(look, face, out);
	buf_string(out, "</w:rPr></w:style>\n");
}

static void
write_defaults(const struct look *look, struct buf *out)
{
	unsigned size = look->size[STYLE_BODY];

	buf_string(out, "<w:docDefaults><w:rPrDefault><w:rPr>");
	write_fonts(look, FACE_BODY, out);
	buf_printf(
	    out, "<w:sz w:val=\"%u\"/><w:szCs w:val=\"%u\"/>", size, size);
	buf_string(out,
	    "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr>"
	    "</w:rPrDefault><w:pPrDefault/></w:docDefaults>\n");
}

void
styles_write(const struct look *look, struct buf *out)
{
	if (look->own.is)
		buf_span(out, buf_view(&look->own.styles));
	else
		write_defaults(look, out);
	for (unsigned s = 0; s < STYLE_COUNT; s++)
		write_style(look, (enum style)s, out);
	write_part_style(look, STYLE_SPEAKER, "发言人", FACE_COUNT, out);
	write_part_style(look, STYLE_REACTION, "现场反应", FACE_KAI, out);
	write_part_style(look, STYLE_LABEL, "名单标注", FACE_BLACK, out);
	if (look->own.id[STYLE_MARK] == NULL)
		write_mark_style(look, out);
	if (look->own.id[STYLE_TABLE] == NULL)
		write_table_style(look, out);
}

void
fonts_write(const struct look *look, struct buf *out)
{
	for (unsigned f = 0; f < FACE_LATIN; f++) {
		bool again = false;

		for (unsigned g = 0; g < f; g++)
			again |= strcmp(look->font[g], look->font[f]) == 0;
		if (!again)
			buf_printf(out,
			    "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/>"
			    "<w:charset w:val=\"86\"/></w:font>\n",
			    look->font[f], look->instead[f]);
	}
}

void
section_write(const struct look *look, enum section section, struct buf *out)
{
	const struct sheet *sheet = &look->sheet;

	buf_string(out,
	    "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
	    "<w:footerReference w:type=\"even\" r:id=\"rId5\"/>");
	if (section == SECTION_EVEN)
		buf_string(out, "<w:type w:val=\"evenPage\"/>");
	buf_printf(out,
	    "<w:pgSz w:w=\"%u\" w:h=\"%u\"%s/><w:pgMar w:top=\"%u\" "
	    "w:right=\"%u\" w:bottom=\"%u\" w:left=\"%u\" w:header=\"851\" "
	    "w:footer=\"%u\" w:gutter=\"0\"/>",
	    sheet->width, sheet->height,
	    look->own.landscape ? " w:orient=\"landscape\"" : "", sheet->top,
	    sheet->right, sheet->bottom, sheet->left, sheet->footer);
	if (section == SECTION_LETTER)
		buf_string(out, "<w:titlePg/>");
	if (look->own.is)
		buf_span(out, buf_view(&look->own.grid));
	else if (sheet->line > 0)
		buf_printf(out,
		    "<w:docGrid w:type=\"lines\" w:linePitch=\"%u\"/>",
		    sheet->line);
	buf_string(out, "</w:sectPr>");
}
