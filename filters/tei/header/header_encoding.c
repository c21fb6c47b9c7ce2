/* The header: how the text was encoded. */
#include "header/header.h"

#include "base/version.h"
#include "genres.h"

static void
write_paragraph(struct header *header, const char *text)
{
	xml_leaf(header->xml, TAG_P, span_of(header_say(header, text)));
}

/* A declaration of the editorial practice: one element around a paragraph. */
struct declaration {
	enum tag tag;
	const char *name[2], *value[2]; /* attributes */
	const char *text;
};

static const struct declaration declarations[] = {
    {TAG_CORRECTION, {"method"}, {"silent"},
	"未改正原文任何文字，错字、漏字照录。"},
    {TAG_PUNCTUATION, {"marks", "placement"}, {"all", "internal"},
	"标点全部保留；编号后的顿号、标题句末的句号在 label、head 之内。"},
    {TAG_QUOTATION, {"marks"}, {"all"},
	"引号与书名号作为文字保留在 q、quote、title 之内；"
	"quote 是紧接“指出”“强调”“要求”“告诫”的引文，其余为 q。"},
    {TAG_SEGMENTATION, {NULL}, {NULL},
	"p 对应源文自然段；带 @rend='run-in' "
	"的元素与其后的元素在源文中同在一行，"
	"其中的 head 是段首标题，与其后的 p 同属一个自然段。"
	"label 是源文中的编号，div/@n 是各级编号连成的路径。"},
    {TAG_STDVALS, {NULL}, {NULL},
	"@when、@from、@to 按 ISO 8601；num/@value 为阿拉伯数字。"},
};

enum { DECLARATIONS = sizeof(declarations) / sizeof(declarations[0]) };

static void
write_declaration(struct header *header, const struct declaration *declaration)
{
	xml_enter(header->xml, declaration->tag);
	for (int i = 0; i < 2 && declaration->name[i] != NULL; i++)
		xml_attribute_string(
		    header->xml, declaration->name[i], declaration->value[i]);
	write_paragraph(header, declaration->text);
	xml_leave(header->xml);
}

/* What the frame tells of the text. */
static void
write_told(struct header *header, enum fact fact)
{
	struct xml *xml = header->xml;
	struct span what = facts_printed(header->facts, fact);
	struct fact_sentence sentence =
	    fact_sentence(fact, what, header->traditional);

	if (what.len == 0)
		return;
	xml_block(xml, TAG_P);
	xml_text(xml, sentence.before);
	xml_text(xml, what);
	xml_text(xml, sentence.behind);
	xml_close(xml);
}

static void
write_normalization(struct header *header)
{
	xml_enter(header->xml, TAG_NORMALIZATION);
	xml_attribute_string(header->xml, "method", "silent");
	write_told(header, FACT_ENCODING);
	write_told(header, FACT_RULES);
	write_paragraph(
	    header, "text 元素的文字除空白外与规范化后的源文逐字相同。");
	xml_leave(header->xml);
}

/* Who says what the title is. */
static const char *const titles[] = {
    [SURE_NOT] = "源文无题，题目亦未由元数据给出。",
    [SURE_GUESSED] = "源文无题，题目亦未由元数据给出。",
    [SURE_GIVEN] = "题目由元数据给出。",
    [SURE_PRINTED] = "题目取自源文。",
    [SURE_SUPPLIED] = "源文无题，题目由程序根据正文、文件属性或文件名拟定。",
};

/* Who has found the structure: of Markdown a person has said the headings. */
static const char *
structure_of(const struct header *header)
{
	return span_equal(
		   facts_printed(header->facts, FACT_RULES), SPAN("markdown"))
	    ? "标题及其级别由人在 Markdown 中写明，其余结构由程序识别。"
	    : "结构由程序识别，未经人工校对。";
}

static void
write_interpretation(struct header *header)
{
	xml_enter(header->xml, TAG_INTERPRETATION);
	write_paragraph(header,
	    header->redaction == REDACTION_GAP
		? "以 *、×、○、□ 等代替的文字用 gap 标记，原符号在 desc 之内；"
		  "@quantity 为符号个数，并不表示被隐去文字的长度。"
		: "以 *、×、○、□ 等代替的文字用 ellipsis 标记，原符号在 metamark "
		  "之内；@quantity 为符号个数，并不表示被隐去文字的长度。");
	write_paragraph(header, titles[header->facts->known[FACT_TITLE].sure]);
	write_paragraph(header, structure_of(header));
	xml_leave(header->xml);
}

static void
write_editorial(struct header *header)
{
	xml_enter(header->xml, TAG_EDITORIALDECL);
	write_normalization(header);
	for (int i = 0; i < DECLARATIONS; i++)
		write_declaration(header, &declarations[i]);
	write_interpretation(header);
	xml_leave(header->xml);
}

static void
write_rendition(struct header *header, const char *selector, const char *css)
{
	struct xml *xml = header->xml;

	xml_block(xml, TAG_RENDITION);
	xml_attribute_string(xml, "scheme", "css");
	xml_attribute_string(xml, "selector", selector);
	xml_string(xml, css);
	xml_close(xml);
}

void
header_usage(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_NAMESPACE);
	xml_attribute_string(xml, "name", "http://www.tei-c.org/ns/1.0");
	for (unsigned tag = 0; tag < TAG_COUNT; tag++) {
		if (header->count[tag] == 0)
			continue;
		xml_block(xml, TAG_TAGUSAGE);
		xml_attribute(xml, "gi", tag_name((enum tag)tag));
		xml_attribute_count(xml, "occurs", header->count[tag]);
		xml_close(xml);
	}
	xml_leave(xml);
}

/* All elements in the text, hence not partial. */
static void
write_tags(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_TAGSDECL);
	xml_attribute_string(xml, "partial", "false");
	write_rendition(header, "head[rend~='run-in']",
	    "display: run-in; font-weight: bold;");
	if (header->count[TAG_LIST] > 0)
		write_rendition(header,
		    "list[rend~='inline'], list[rend~='inline'] > item",
		    "display: inline;");
	header_usage(header);
	xml_leave(xml);
}

/* 10 is the tenth article of a law, 10.2 its second paragraph. */
static void
write_articles(struct xml *xml)
{
	xml_enter(xml, TAG_CITESTRUCTURE);
	xml_attribute_string(xml, "unit", "article");
	xml_attribute_string(xml, "match", "/TEI/text//div[@type='article']");
	xml_attribute_string(xml, "use", "@n");
	xml_block(xml, TAG_CITESTRUCTURE);
	xml_attribute_string(xml, "unit", "paragraph");
	xml_attribute_string(xml, "match", "p");
	xml_attribute_string(xml, "use", "@n");
	xml_attribute_string(xml, "delim", ".");
	xml_close(xml);
	xml_leave(xml);
}

/* 1.2 is the second subsection of the first section, 1.2:3 a paragraph. */
static void
write_references(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_REFSDECL);
	xml_enter(xml, TAG_CITESTRUCTURE);
	xml_attribute_string(xml, "unit", "section");
	xml_attribute_string(xml, "match",
	    header->articles ? "/TEI/text/body//div[@n][not(@type='article')]"
			     : "/TEI/text/body//div[@n]");
	xml_attribute_string(xml, "use", "@n");
	xml_block(xml, TAG_CITESTRUCTURE);
	xml_attribute_string(xml, "unit", "paragraph");
	xml_attribute_string(xml, "match", "p");
	xml_attribute_string(xml, "use", "position()");
	xml_attribute_string(xml, "delim", ":");
	xml_close(xml);
	xml_leave(xml);
	if (header->articles)
		write_articles(xml);
	xml_leave(xml);
}

static void
write_classes(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_CLASSDECL);
	xml_enter(xml, TAG_TAXONOMY);
	header_id(header, "xml:id", "", "genre");
	for (size_t i = 0; i < GENRES; i++) {
		xml_block(xml, TAG_CATEGORY);
		header_id(header, "xml:id", "", genre_rows[i].category);
		xml_open(xml, TAG_CATDESC);
		xml_string(xml, header_say(header, genre_rows[i].text));
		xml_close(xml);
		xml_close(xml);
	}
	xml_leave(xml);
	xml_leave(xml);
}

void
header_application(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_APPINFO);
	xml_enter(xml, TAG_APPLICATION);
	header_id(header, "xml:id", "", "app");
	xml_attribute_string(xml, "ident", "jianggao");
	xml_attribute_string(xml, "version", JIANGGAO_VERSION);
	xml_leaf(xml, TAG_LABEL, SPAN("jianggao"));
	xml_leaf(xml, TAG_DESC,
	    span_of(header_say(header, "按规则识别讲话稿结构的过滤器")));
	xml_leave(xml);
	xml_leave(xml);
}

void
header_encoding(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_ENCODINGDESC);
	xml_enter(xml, TAG_PROJECTDESC);
	write_paragraph(header, "将纯文本的讲话稿、公文转换为 TEI P5。");
	xml_leave(xml);
	write_editorial(header);
	write_tags(header);
	write_references(header);
	write_classes(header);
	header_application(header);
	xml_leave(xml);
}
