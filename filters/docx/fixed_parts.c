/* What a package of Word holds besides the text: ECMA-376, parts 1 and 2. */
#include "fixed_parts.h"

#include <stdio.h>

#include "web/escape.h"

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define WORD_NS \
	"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/" \
	"main\""
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define WORD_TYPE \
	"application/vnd.openxmlformats-officedocument.wordprocessingml."

static void
write_types(const char *notes, struct buf *out)
{
	static const struct {
		const char *part, *type;
	} types[] = {
	    {"/word/document.xml", WORD_TYPE "document.main+xml"},
	    {"/word/styles.xml", WORD_TYPE "styles+xml"},
	    {"/word/settings.xml", WORD_TYPE "settings+xml"},
	    {"/word/fontTable.xml", WORD_TYPE "fontTable+xml"},
	    {"/word/footer1.xml", WORD_TYPE "footer+xml"},
	    {"/word/footer2.xml", WORD_TYPE "footer+xml"},
	    {"/docProps/core.xml",
		"application/vnd.openxmlformats-package.core-properties+xml"},
	};

	buf_string(out,
	    XML "<Types xmlns=\"" PACKAGE "content-types\">"
		"<Default Extension=\"rels\" ContentType=\"application/"
		"vnd.openxmlformats-package.relationships+xml\"/>"
		"<Default Extension=\"xml\" "
		"ContentType=\"application/xml\"/>\n");
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		buf_printf(out,
		    "<Override PartName=\"%s\" ContentType=\"%s\"/>\n",
		    types[i].part, types[i].type);
	if (notes != NULL)
		buf_printf(out,
		    "<Override PartName=\"/word/%ss.xml\" "
		    "ContentType=\"" WORD_TYPE "%ss+xml\"/>\n",
		    notes, notes);
	buf_string(out, "</Types>\n");
}

struct relation {
	const char *type, *target;
};

static void
begin_relations(struct buf *out)
{
	buf_string(
	    out, XML "<Relationships xmlns=\"" PACKAGE "relationships\">\n");
}

static void
write_relation(
    size_t number, const char *type, const char *target, struct buf *out)
{
	buf_printf(out,
	    "<Relationship Id=\"rId%zu\" Type=\"%s\" Target=\"%s\"/>\n", number,
	    type, target);
}

static void
write_package_relations(struct buf *out)
{
	begin_relations(out);
	write_relation(
	    1, OFFICE "relationships/officeDocument", "word/document.xml", out);
	write_relation(2, PACKAGE "relationships/metadata/core-properties",
	    "docProps/core.xml", out);
	buf_string(out, "</Relationships>\n");
}

/* Numbers are rId1 and so on; the footers' rId4 and rId5, see section_write(). */
static void
write_word_relations(const char *notes, struct buf *out)
{
	static const struct relation relations[] = {
	    {OFFICE "relationships/styles", "styles.xml"},
	    {OFFICE "relationships/settings", "settings.xml"},
	    {OFFICE "relationships/fontTable", "fontTable.xml"},
	    {OFFICE "relationships/footer", "footer1.xml"},
	    {OFFICE "relationships/footer", "footer2.xml"},
	};
	size_t count = sizeof(relations) / sizeof(relations[0]);

	begin_relations(out);
	for (size_t i = 0; i < count; i++)
		write_relation(
		    i + 1, relations[i].type, relations[i].target, out);
	if (notes != NULL)
		buf_printf(out,
		    "<Relationship Id=\"rId%zu\" Type=\"" OFFICE
		    "relationships/%ss\" Target=\"%ss.xml\"/>\n",
		    count + 1, notes, notes);
	buf_string(out, "</Relationships>\n");
}

static void
write_property(const char *element, struct span value, struct buf *out)
{
	if (value.len == 0)
		return;
	buf_printf(out, "<%s>", element);
	escape_text(out, value);
	buf_printf(out, "</%s>\n", element);
}

/* The day of the document, where it is known whole: no clock is asked. */
static void
write_day(struct span day, struct buf *out)
{
	enum { WHOLE = 10 }; /* 2031-03-01 */

	if (day.len != WHOLE || day.ptr[4] != '-' || day.ptr[7] != '-')
		return;
	buf_string(out, "<dcterms:created xsi:type=\"dcterms:W3CDTF\">");
	buf_span(out, day);
	buf_string(out, "T00:00:00Z</dcterms:created>\n");
}

static void
write_properties(const struct facts *facts, struct buf *out)
{
	static const struct {
		const char *element;
		enum fact fact;
	} properties[] = {
	    {"dc:title", FACT_TITLE},
	    {"dc:subject", FACT_EVENT},
	    {"dc:identifier", FACT_DOCNO},
	    {"cp:keywords", FACT_KEYWORDS},
	    {"cp:category", FACT_GENRE},
	};

	buf_string(out,
	    XML "<cp:coreProperties xmlns:cp=\"" PACKAGE
		"metadata/core-properties\" "
		"xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
		"xmlns:dcterms=\"http://purl.org/dc/terms/\" "
		"xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n");
	for (size_t i = 0; i < sizeof(properties) / sizeof(properties[0]); i++)
		write_property(properties[i].element,
		    facts_best(facts, properties[i].fact), out);
	write_property("dc:creator", facts_authors(facts), out);
	write_day(facts_best(facts, FACT_DATE), out);
	buf_string(out, "</cp:coreProperties>\n");
}

/* 7.5: — 1 —, right on odd pages and left on even ones, a character from the edge. */
static void
write_footer(const struct look *look, bool even, struct buf *out)
{
	const char *align = look->base != BASE_OFFICIAL ? "center"
	    : even                                      ? "left"
							: "right";
	const char *around = look->base == BASE_OFFICIAL ? "— " : "";
	const char *behind = look->base == BASE_OFFICIAL ? " —" : "";
	const char *side = even ? "left" : "right";

	buf_printf(out,
	    XML "<w:ftr " WORD_NS "><w:p><w:pPr><w:pStyle w:val=\"%s\"/>"
		"<w:ind w:firstLine=\"0\" w:firstLineChars=\"0\"",
	    look->id[STYLE_FOOTER]);
	if (look->base == BASE_OFFICIAL)
		buf_printf(out, " w:%sChars=\"100\" w:%s=\"280\"", side, side);
	buf_printf(out,
	    "/><w:jc w:val=\"%s\"/></w:pPr>"
	    "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
	    "<w:t xml:space=\"preserve\">%s</w:t></w:r>"
	    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
	    "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
	    "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
	    "<w:r><w:t>1</w:t></w:r>"
	    "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
	    "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
	    "<w:t xml:space=\"preserve\">%s</w:t></w:r></w:p></w:ftr>\n",
	    align, around, behind);
}

/* Marks may hang over the end of a line, and half a line of them is squeezed. */
static void
write_settings(const struct look *look, const char *notes, struct buf *out)
{
	buf_string(out, XML "<w:settings " WORD_NS ">");
	if (look->base == BASE_OFFICIAL)
		buf_string(out, "<w:evenAndOddHeaders/>");
	buf_string(
	    out, "<w:characterSpacingControl w:val=\"compressPunctuation\"/>");
	if (notes != NULL)
		buf_printf(out,
		    "<w:%sPr><w:%s w:id=\"-1\"/><w:%s w:id=\"0\"/></w:%sPr>",
		    notes, notes, notes, notes);
	buf_string(out,
	    "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>"
	    "<w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>"
	    "<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/>"
	    "<w:useFELayout/>"
	    "<w:compatSetting w:name=\"compatibilityMode\" "
	    "w:uri=\"http://schemas.microsoft.com/office/word\" "
	    "w:val=\"15\"/></w:compat>"
	    "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
	    "</w:settings>\n");
}

static void
begin_root(const char *root, struct buf *out)
{
	buf_printf(out,
	    XML "<w:%s " WORD_NS " xmlns:r=\"" OFFICE "relationships\">", root);
}

static void
write_package(struct parts *parts, struct buf *out)
{
	struct members *members = &parts->members;

	member_begin(members, "[Content_Types].xml", out);
	write_types(parts->notes, out);
	member_end(out);
	member_begin(members, "_rels/.rels", out);
	write_package_relations(out);
	member_end(out);
	member_begin(members, "docProps/core.xml", out);
	write_properties(parts->facts, out);
	member_end(out);
	member_begin(members, "word/_rels/document.xml.rels", out);
	write_word_relations(parts->notes, out);
	member_end(out);
}

static void
write_looks(struct parts *parts, struct buf *out)
{
	struct members *members = &parts->members;

	member_begin(members, "word/styles.xml", out);
	if (parts->styles->len == 0) {
		begin_root("styles", parts->styles);
		styles_write(parts->look, parts->styles);
		buf_string(parts->styles, "</w:styles>\n");
	}
	buf_span(out, buf_view(parts->styles));
	member_end(out);
	member_begin(members, "word/settings.xml", out);
	write_settings(parts->look, parts->notes, out);
	member_end(out);
	member_begin(members, "word/fontTable.xml", out);
	begin_root("fonts", out);
	fonts_write(parts->look, out);
	buf_string(out, "</w:fonts>\n");
	member_end(out);
	for (int even = 0; even < 2; even++) {
		member_begin(members,
		    even ? "word/footer2.xml" : "word/footer1.xml", out);
		write_footer(parts->look, even, out);
		member_end(out);
	}
}

void
parts_begin(struct parts *parts, struct buf *out)
{
	parts->members.count = PARTS_COUNT + (parts->notes != NULL);
	write_package(parts, out);
	write_looks(parts, out);
	member_begin(&parts->members, "word/document.xml", out);
	begin_root("document", out);
	buf_string(out, "<w:body>\n");
}

static void
end_document(const struct parts *parts, struct buf *out)
{
	section_write(parts->look, parts->section, out);
	buf_string(out, "</w:body></w:document>\n");
	member_end(out);
}

void
parts_notes(struct parts *parts, struct buf *out)
{
	char text[32];

	end_document(parts, out);
	snprintf(text, sizeof(text), "word/%ss.xml", parts->notes);
	member_begin(&parts->members, text, out);
	snprintf(text, sizeof(text), "%ss", parts->notes);
	begin_root(text, out);
}

void
parts_end(struct parts *parts, struct buf *out)
{
	if (parts->notes == NULL) {
		end_document(parts, out);
		return;
	}
	buf_printf(out, "</w:%ss>\n", parts->notes);
	member_end(out);
}
