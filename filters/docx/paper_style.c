/* The styles of a paper: GB/T 9704-2012, 5 and 7, and two other looks. */
#include "paper_style.h"

#include <stddef.h>

enum face {
	FACE_BODY,
	FACE_TITLE,
	FACE_BLACK,
	FACE_KAI,
	FACE_PAGE,
	FACE_COUNT
};
enum align { ALIGN_BOTH, ALIGN_CENTRE, ALIGN_LEFT, ALIGN_RIGHT };

struct row {
	const char *name;
	enum style based, next;
	enum face face;
	unsigned size[LOOK_COUNT];
	bool bold[LOOK_COUNT];
	enum align align;
	unsigned first, above, depth;
};

static const struct row rows[STYLE_COUNT] = {
#define STYLE(id, name, based, next, face, size0, size1, size2, bold0, bold1, \
    bold2, align, first, above, depth) \
	[STYLE_##id] = {name, STYLE_##based, STYLE_##next, FACE_##face, \
	    {size0, size1, size2}, {bold0, bold1, bold2}, ALIGN_##align, \
	    first, above, depth},
#include "paper_style.def"
};

/* A font, and what stands for it where it is not installed. */
struct font {
	const char *name, *instead;
};

static const struct font papers[FACE_COUNT] = {
    [FACE_BODY] = {"仿宋_GB2312", "仿宋"},
    [FACE_TITLE] = {"方正小标宋简体", "宋体"},
    [FACE_BLACK] = {"黑体", "SimHei"},
    [FACE_KAI] = {"楷体_GB2312", "楷体"},
    [FACE_PAGE] = {"宋体", "SimSun"},
};

static const struct font plains[FACE_COUNT] = {
    [FACE_BODY] = {"宋体", "SimSun"},
    [FACE_TITLE] = {"黑体", "SimHei"},
    [FACE_BLACK] = {"黑体", "SimHei"},
    [FACE_KAI] = {"楷体", "KaiTi"},
    [FACE_PAGE] = {"宋体", "SimSun"},
};

/* Twips; the page is A4, 11906 by 16838.  5.2: 37, 28, 156 and 225 mm. */
struct page {
	const struct font *fonts;
	unsigned top, bottom, left, right, footer;
	unsigned line; /* exactly; 0: spaced by `spacing` 240ths of a line */
	unsigned spacing;
	unsigned title; /* exactly, as line */
	/*
	 * Twips that each character is set closer, so that 28 fill a line, 5.2.3.
	 * A grid of characters would say the same, but LibreOffice sets them
	 * further apart where its space is less than none.
	 */
	unsigned closer;
};

static const struct page pages[LOOK_COUNT] = {
    [LOOK_OFFICIAL] = {papers, 2098, 1984, 1588, 1474, 1304, 579, 0, 680, 5},
    [LOOK_SPEECH] = {papers, 1701, 1701, 1588, 1474, 992, 0, 420, 0, 0},
    [LOOK_PLAIN] = {plains, 1440, 1440, 1800, 1800, 992, 0, 360, 0, 0},
};

enum { PAGE_WIDTH = 11906, PAGE_HEIGHT = 16838 };

enum style
style_of_level(unsigned level)
{
	unsigned deepest = STYLE_HEAD9 - STYLE_HEAD1;

	level = level > 0 ? level - 1 : 0;
	return (enum style)(STYLE_HEAD1 + (level < deepest ? level : deepest));
}

unsigned
look_character(enum look look)
{
	return rows[STYLE_BODY].size[look] * 10;
}

unsigned
look_line(enum look look)
{
	return pages[look].line;
}

unsigned
look_width(enum look look)
{
	return PAGE_WIDTH - pages[look].left - pages[look].right;
}

unsigned
look_columns(enum look look, enum style style)
{
	return look_width(look) / (rows[style].size[look] * 10);
}

static void
write_fonts(const struct font *font, struct buf *out)
{
	buf_printf(out,
	    "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New "
	    "Roman\" w:eastAsia=\"%s\" w:cs=\"Times New Roman\"/>",
	    font->name);
}

static void
write_character(enum look look, const struct row *row, struct buf *out)
{
	buf_string(out, "<w:rPr>");
	write_fonts(&pages[look].fonts[row->face], out);
	if (row->bold[look])
		buf_string(out, "<w:b/><w:bCs/>");
	if (row == &rows[STYLE_ISSUER])
		buf_string(out, "<w:color w:val=\"FF0000\"/>");
	if (pages[look].closer > 0)
		buf_printf(
		    out, "<w:spacing w:val=\"-%u\"/>", pages[look].closer);
	buf_printf(out, "<w:sz w:val=\"%u\"/><w:szCs w:val=\"%u\"/></w:rPr>",
	    row->size[look], row->size[look]);
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
write_spacing(enum look look, enum style style, struct buf *out)
{
	const struct page *page = &pages[look];
	unsigned exact = style == STYLE_TITLE ? page->title : page->line;

	buf_string(out, "<w:spacing");
	if (rows[style].above > 0)
		buf_printf(out, " w:beforeLines=\"%u\"", rows[style].above);
	if (is_single(style))
		buf_string(out, " w:line=\"240\" w:lineRule=\"auto\"/>");
	else if (exact > 0)
		buf_printf(out, " w:line=\"%u\" w:lineRule=\"exact\"/>", exact);
	else
		buf_printf(
		    out, " w:line=\"%u\" w:lineRule=\"auto\"/>", page->spacing);
}

/* Lines of the grid are too low for them: LibreOffice would take two for one. */
static bool
has_own_lines(enum style style)
{
	return style == STYLE_TITLE || is_single(style);
}

static void
write_paragraph(enum look look, enum style style, struct buf *out)
{
	static const char *const aligns[] = {[ALIGN_BOTH] = "both",
	    [ALIGN_CENTRE] = "center",
	    [ALIGN_LEFT] = "left",
	    [ALIGN_RIGHT] = "right"};
	const struct row *row = &rows[style];

	buf_string(out, "<w:pPr>");
	if (row->depth > 0 || style == STYLE_TITLE || style == STYLE_SALUTE ||
	    style == STYLE_CAPTION)
		buf_string(out, "<w:keepNext/>");
	if (pages[look].line > 0)
		buf_string(out, "<w:widowControl w:val=\"0\"/>");
	if (pages[look].closer > 0)
		buf_string(out,
		    "<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>");
	if (pages[look].line > 0 && has_own_lines(style))
		buf_string(out, "<w:snapToGrid w:val=\"0\"/>");
	write_spacing(look, style, out);
	buf_printf(out,
	    "<w:ind w:firstLineChars=\"%u\" w:firstLine=\"%u\"/>"
	    "<w:jc w:val=\"%s\"/>",
	    row->first, row->first * row->size[look] / 10, aligns[row->align]);
	if (row->depth > 0)
		buf_printf(out, "<w:outlineLvl w:val=\"%u\"/>", row->depth - 1);
	buf_string(out, "</w:pPr>");
}

/* The same look for a part of a paragraph: of a heading that a sentence runs on. */
static void
write_linked(enum look look, enum style style, struct buf *out)
{
	const struct row *row = &rows[style];

	buf_printf(out,
	    "<w:style w:type=\"character\" w:customStyle=\"1\" "
	    "w:styleId=\"C%u\"><w:name w:val=\"%s Char\"/>"
	    "<w:link w:val=\"S%u\"/>",
	    (unsigned)style, row->name, (unsigned)style);
	write_character(look, row, out);
	buf_string(out, "</w:style>\n");
}

static bool
is_own(const char *name)
{
	return (unsigned char)name[0] >= 0x80;
}

static void
write_style(enum look look, enum style style, struct buf *out)
{
	const struct row *row = &rows[style];

	buf_printf(out,
	    "<w:style w:type=\"paragraph\"%s%s w:styleId=\"S%u\">"
	    "<w:name w:val=\"%s\"/>",
	    style == STYLE_BODY ? " w:default=\"1\"" : "",
	    is_own(row->name) ? " w:customStyle=\"1\"" : "", (unsigned)style,
	    row->name);
	if (style != STYLE_BODY)
		buf_printf(
		    out, "<w:basedOn w:val=\"S%u\"/>", (unsigned)row->based);
	buf_printf(out, "<w:next w:val=\"S%u\"/>", (unsigned)row->next);
	if (row->depth > 0)
		buf_printf(out, "<w:link w:val=\"C%u\"/>", (unsigned)style);
	buf_string(out, "<w:qFormat/>");
	write_paragraph(look, style, out);
	write_character(look, row, out);
	buf_string(out, "</w:style>\n");
	if (row->depth > 0)
		write_linked(look, style, out);
}

/* The mark of a note, small and raised as any. */
static void
write_mark_style(struct buf *out)
{
	buf_string(out,
	    "<w:style w:type=\"character\" w:styleId=\"Mark\">"
	    "<w:name w:val=\"footnote reference\"/><w:rPr>"
	    "<w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>\n");
}

static void
write_table_style(struct buf *out)
{
	static const char *const sides[] = {
	    "top", "left", "bottom", "right", "insideH", "insideV"};

	buf_string(out,
	    "<w:style w:type=\"table\" w:styleId=\"Table\">"
	    "<w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>");
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

void
styles_write(enum look look, struct buf *out)
{
	buf_string(out, "<w:docDefaults><w:rPrDefault><w:rPr>");
	write_fonts(&pages[look].fonts[FACE_BODY], out);
	buf_printf(out, "<w:sz w:val=\"%u\"/><w:szCs w:val=\"%u\"/>",
	    rows[STYLE_BODY].size[look], rows[STYLE_BODY].size[look]);
	buf_string(out,
	    "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr>"
	    "</w:rPrDefault><w:pPrDefault/></w:docDefaults>\n");
	for (unsigned s = 0; s < STYLE_COUNT; s++)
		write_style(look, (enum style)s, out);
	buf_string(out,
	    "<w:style w:type=\"character\" w:customStyle=\"1\" "
	    "w:styleId=\"Speaker\"><w:name w:val=\"发言人\"/><w:rPr>"
	    "<w:b/><w:bCs/></w:rPr></w:style>\n"
	    "<w:style w:type=\"character\" w:customStyle=\"1\" "
	    "w:styleId=\"Reaction\"><w:name w:val=\"现场反应\"/><w:rPr>");
	write_fonts(&pages[look].fonts[FACE_KAI], out);
	buf_string(out, "</w:rPr></w:style>\n");
	write_mark_style(out);
	write_table_style(out);
}

void
fonts_write(enum look look, struct buf *out)
{
	for (unsigned f = 0; f < FACE_COUNT; f++) {
		const struct font *font = &pages[look].fonts[f];
		bool again = false;

		for (unsigned g = 0; g < f; g++)
			again |= pages[look].fonts[g].name == font->name;
		if (!again)
			buf_printf(out,
			    "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/>"
			    "<w:charset w:val=\"86\"/></w:font>\n",
			    font->name, font->instead);
	}
}

void
section_write(enum look look, enum section section, struct buf *out)
{
	const struct page *page = &pages[look];

	buf_string(out,
	    "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
	    "<w:footerReference w:type=\"even\" r:id=\"rId5\"/>");
	if (section == SECTION_EVEN)
		buf_string(out, "<w:type w:val=\"evenPage\"/>");
	buf_printf(out,
	    "<w:pgSz w:w=\"%d\" w:h=\"%d\"/><w:pgMar w:top=\"%u\" "
	    "w:right=\"%u\" w:bottom=\"%u\" w:left=\"%u\" w:header=\"851\" "
	    "w:footer=\"%u\" w:gutter=\"0\"/>",
	    PAGE_WIDTH, PAGE_HEIGHT, page->top, page->right, page->bottom,
	    page->left, page->footer);
	if (section == SECTION_LETTER)
		buf_string(out, "<w:titlePg/>");
	if (page->line > 0)
		buf_printf(out,
		    "<w:docGrid w:type=\"lines\" w:linePitch=\"%u\"/>",
		    page->line);
	buf_string(out, "</w:sectPr>");
}
