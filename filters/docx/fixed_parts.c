/* What a package of Word holds besides the text: ECMA-376, parts 1 and 2. */
#include "fixed_parts.h"

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
write_types(struct buf *out)
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
	buf_string(out, "</Types>\n");
}

struct relation {
	const char *type, *target;
};

/* Their numbers are rId1 and so on, in order. */
static void
write_relations(const struct relation *relation, size_t count, struct buf *out)
{
	buf_string(
	    out, XML "<Relationships xmlns=\"" PACKAGE "relationships\">\n");
	for (size_t i = 0; i < count; i++)
		buf_printf(out,
		    "<Relationship Id=\"rId%zu\" Type=\"%s\" "
		    "Target=\"%s\"/>\n",
		    i + 1, relation[i].type, relation[i].target);
	buf_string(out, "</Relationships>\n");
}

static void
write_package_relations(struct buf *out)
{
	static const struct relation relations[] = {
	    {OFFICE "relationships/officeDocument", "word/document.xml"},
	    {PACKAGE "relationships/metadata/core-properties",
		"docProps/core.xml"},
	};

	write_relations(
	    relations, sizeof(relations) / sizeof(relations[0]), out);
}

/* The footers are rId4 and rId5, see section_write(). */
static void
write_word_relations(struct buf *out)
{
	static const struct relation relations[] = {
	    {OFFICE "relationships/styles", "styles.xml"},
	    {OFFICE "relationships/settings", "settings.xml"},
	    {OFFICE "relationships/fontTable", "fontTable.xml"},
	    {OFFICE "relationships/footer", "footer1.xml"},
	    {OFFICE "relationships/footer", "footer2.xml"},
	};

	write_relations(
	    relations, sizeof(relations) / sizeof(relations[0]), out);
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

static void
write_properties(const struct facts *facts, struct buf *out)
{
	static const struct {
		const char *element;
		enum fact fact;
	} properties[] = {
	    {"dc:title", FACT_TITLE},
	    {"dc:subject", FACT_EVENT},
	    {"dc:creator", FACT_SPEAKER},
	    {"cp:keywords", FACT_KEYWORDS},
	    {"cp:category", FACT_GENRE},
	};

	buf_string(out,
	    XML "<cp:coreProperties xmlns:cp=\"" PACKAGE
		"metadata/core-properties\" "
		"xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
	for (size_t i = 0; i < sizeof(properties) / sizeof(properties[0]); i++)
		write_property(properties[i].element,
		    facts_best(facts, properties[i].fact), out);
	buf_string(out, "</cp:coreProperties>\n");
}

/* 7.5: — 1 —, right on odd pages and left on even ones, a character from the edge. */
static void
write_footer(enum look look, bool even, struct buf *out)
{
	const char *align = look != LOOK_OFFICIAL ? "center"
	    : even                                ? "left"
						  : "right";
	const char *around = look == LOOK_OFFICIAL ? "— " : "";
	const char *behind = look == LOOK_OFFICIAL ? " —" : "";
	const char *side = even ? "left" : "right";

	buf_printf(out,
	    XML "<w:ftr " WORD_NS "><w:p><w:pPr><w:pStyle w:val=\"S%u\"/>"
		"<w:ind w:firstLine=\"0\" w:firstLineChars=\"0\"",
	    (unsigned)STYLE_FOOTER);
	if (look == LOOK_OFFICIAL)
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
write_settings(enum look look, struct buf *out)
{
	buf_string(out, XML "<w:settings " WORD_NS ">");
	if (look == LOOK_OFFICIAL)
		buf_string(out, "<w:evenAndOddHeaders/>");
	buf_string(out,
	    "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
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

void
parts_begin(struct members *members, enum look look, const struct facts *facts,
    struct buf *out)
{
	member_begin(members, "[Content_Types].xml", out);
	write_types(out);
	member_end(out);
	member_begin(members, "_rels/.rels", out);
	write_package_relations(out);
	member_end(out);
	member_begin(members, "docProps/core.xml", out);
	write_properties(facts, out);
	member_end(out);
	member_begin(members, "word/_rels/document.xml.rels", out);
	write_word_relations(out);
	member_end(out);
	member_begin(members, "word/styles.xml", out);
	buf_string(out, XML "<w:styles " WORD_NS ">\n");
	styles_write(look, out);
	buf_string(out, "</w:styles>\n");
	member_end(out);
	member_begin(members, "word/settings.xml", out);
	write_settings(look, out);
	member_end(out);
	member_begin(members, "word/fontTable.xml", out);
	buf_string(out, XML "<w:fonts " WORD_NS ">\n");
	fonts_write(look, out);
	buf_string(out, "</w:fonts>\n");
	member_end(out);
	for (int even = 0; even < 2; even++) {
		member_begin(members,
		    even ? "word/footer2.xml" : "word/footer1.xml", out);
		write_footer(look, even, out);
		member_end(out);
	}
	member_begin(members, "word/document.xml", out);
	buf_string(out,
	    XML "<w:document " WORD_NS " xmlns:r=\"" OFFICE
		"relationships\"><w:body>\n");
}

void
parts_end(enum look look, struct buf *out)
{
	section_write(look, out);
	buf_string(out, "</w:body></w:document>\n");
	member_end(out);
}
