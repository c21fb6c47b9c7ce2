/* The header of a corpus: what holds for all documents, and no more. */
#include "header/header.h"

static void
write_paragraph_in(struct header *header, enum tag around, const char *text)
{
	xml_enter(header->xml, around);
	xml_leaf(header->xml, TAG_P, span_of(text));
	xml_leave(header->xml);
}

static void
write_file(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_FILEDESC);
	xml_enter(xml, TAG_TITLESTMT);
	xml_block(xml, TAG_TITLE);
	xml_attribute_string(xml, "type", "main");
	header_id(header, "resp", "#", "app");
	xml_string(xml, "讲话稿语料库");
	xml_close(xml);
	header_responsibility(header);
	xml_leave(xml);
	xml_enter(xml, TAG_PUBLICATIONSTMT);
	xml_leaf(xml, TAG_PUBLISHER, fact_no_publisher[0]);
	xml_enter(xml, TAG_AVAILABILITY);
	xml_attribute_string(xml, "status", "unknown");
	xml_leaf(xml, TAG_P, SPAN("使用许可见各篇的 teiHeader。"));
	xml_leave(xml);
	header_edition_day(xml);
	xml_leave(xml);
	write_paragraph_in(
	    header, TAG_SOURCEDESC, "各篇的来源见各篇的 teiHeader。");
	xml_leave(xml);
}

void
header_corpus(struct header *header, const struct roll *roll)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_TEIHEADER);
	xml_attribute_string(xml, "xml:lang", "zh-Hans");
	write_file(header);
	xml_enter(xml, TAG_ENCODINGDESC);
	write_paragraph_in(header, TAG_PROJECTDESC,
	    "将纯文本的讲话稿、公文转换为 TEI P5；编辑方法见各篇的 teiHeader。");
	header_application(header);
	xml_leave(xml);
	xml_enter(xml, TAG_PROFILEDESC);
	xml_enter(xml, TAG_LANGUSAGE);
	xml_block(xml, TAG_LANGUAGE);
	xml_attribute_string(xml, "ident", "zh");
	xml_string(xml, "中文");
	xml_close(xml);
	xml_leave(xml);
	roll_write(roll, xml);
	xml_leave(xml);
	xml_leave(xml);
}
