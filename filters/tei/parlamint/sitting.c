/* The header of a transcript as ParlaMint has it. */
#include "parlamint/sitting.h"

#include "base/version.h"
#include "inline/url.h"
#include "web/count.h"

static void
write_titles(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_TITLESTMT);
	xml_block(xml, TAG_TITLE);
	xml_attribute_string(xml, "type", "main");
	xml_text(xml, header_title(header, SURE_GUESSED));
	xml_close(xml);
	xml_block(xml, TAG_MEETING);
	xml_attribute_string(xml, "ana", "#parla.meeting");
	xml_text(xml,
	    header_fact(header, FACT_EVENT).len > 0
		? header_fact(header, FACT_EVENT)
		: header_title(header, SURE_GUESSED));
	xml_close(xml);
	header_responsibility(header);
	xml_leave(xml);
}

static void
write_count(struct header *header, const char *unit, size_t quantity)
{
	struct xml *xml = header->xml;

	xml_block(xml, TAG_MEASURE);
	xml_attribute_string(xml, "unit", unit);
	xml_attribute_count(xml, "quantity", quantity);
	xml_attribute_string(xml, "xml:lang", "en");
	xml_count(xml, quantity);
	xml_text(xml, SPAN(" "));
	xml_string(xml, unit);
	xml_close(xml);
}

/* Nobody has counted words: characters are told of. */
static void
write_extent(struct header *header, size_t speeches)
{
	size_t characters = 0;

	for (size_t i = 0; i < header->document->count; i++) {
		const struct block *block = &header->document->blocks[i];

		if (block->kind != KIND_META)
			characters += count_characters(block->label) +
			    count_characters(block->text);
	}
	xml_enter(header->xml, TAG_EXTENT);
	write_count(header, "speeches", speeches);
	write_count(header, "characters", characters);
	xml_leave(header->xml);
}

static void
write_source(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_SOURCEDESC);
	xml_enter(xml, TAG_BIBL);
	xml_block(xml, TAG_TITLE);
	xml_attribute_string(xml, "type", "main");
	xml_text(xml, header_title(header, SURE_GUESSED));
	xml_close(xml);
	header_day(header);
	xml_leave(xml);
	xml_leave(xml);
}

static void
write_encoding(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_ENCODINGDESC);
	xml_enter(xml, TAG_PROJECTDESC);
	xml_leaf(xml, TAG_P,
	    span_of(
		header_say(header, "将纯文本的讲话稿、公文转换为 TEI P5。")));
	xml_leave(xml);
	xml_enter(xml, TAG_TAGSDECL);
	header_usage(header);
	xml_leave(xml);
	header_application(header);
	xml_leave(xml);
}

static void
write_profile(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_PROFILEDESC);
	people_write(header->people, xml);
	xml_enter(xml, TAG_SETTINGDESC);
	xml_enter(xml, TAG_SETTING);
	if (header_fact(header, FACT_PLACE).len > 0) {
		xml_block(xml, TAG_NAME);
		xml_attribute_string(xml, "type", "place");
		xml_text(xml, header_fact(header, FACT_PLACE));
		xml_close(xml);
	}
	header_day(header);
	xml_leave(xml);
	xml_leave(xml);
	xml_leave(xml);
}

void
sitting_write(struct header *header, size_t speeches)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_TEIHEADER);
	xml_enter(xml, TAG_FILEDESC);
	write_titles(header);
	xml_enter(xml, TAG_EDITIONSTMT);
	xml_leaf(xml, TAG_EDITION, SPAN(JIANGGAO_VERSION));
	xml_leave(xml);
	write_extent(header, speeches);
	header_publication(header);
	write_source(header);
	xml_leave(xml);
	write_encoding(header);
	write_profile(header);
	xml_leave(xml);
}
