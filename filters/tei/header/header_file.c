/* The header: title, extent, publication, source. */
#include "header/header.h"

#include "inline/url.h"

static struct span
fact(const struct header *header, enum fact which)
{
	return header->facts->fact[which];
}

/* An element of nothing but text, where the text is known. */
static void
write_fact(struct header *header, enum tag tag, enum fact which)
{
	if (fact(header, which).len > 0)
		xml_leaf(header->xml, tag, fact(header, which));
}

static void
write_typed(
    struct header *header, enum tag tag, const char *type, struct span text)
{
	if (text.len == 0)
		return;
	xml_block(header->xml, tag);
	xml_attribute_string(header->xml, "type", type);
	xml_text(header->xml, text);
	xml_close(header->xml);
}

/* A title that no one gave and the text has not is the program's. */
static void
write_title(struct header *header)
{
	static const char *const certainty[] = {
	    [ORIGIN_NONE] = NULL,
	    [ORIGIN_GIVEN] = "high",
	    [ORIGIN_FOUND] = NULL,
	    [ORIGIN_SUPPLIED] = "medium",
	};
	const struct facts *facts = header->facts;
	struct xml *xml = header->xml;
	bool known = facts->title_origin != ORIGIN_NONE;

	xml_block(xml, TAG_TITLE);
	xml_attribute_string(xml, "type", "main");
	if (!known || facts->title_origin == ORIGIN_SUPPLIED)
		header_id(header, "resp", "#", "app");
	if (certainty[facts->title_origin] != NULL)
		xml_attribute_string(
		    xml, "cert", certainty[facts->title_origin]);
	xml_text(xml, known ? buf_view(&facts->title) : SPAN("〔无题〕"));
	xml_close(xml);
	write_typed(header, TAG_TITLE, "sub", buf_view(&facts->subtitle));
}

void
header_responsibility(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_RESPSTMT);
	xml_leaf(xml, TAG_RESP, SPAN("结构识别与 TEI 编码"));
	xml_block(xml, TAG_NAME);
	xml_attribute_string(xml, "type", "software");
	header_id(header, "ref", "#", "app");
	xml_string(xml, "jianggao");
	xml_close(xml);
	xml_leave(xml);
}

/* One that only the title names is the program's finding. */
static void
write_meeting(struct header *header)
{
	struct xml *xml = header->xml;
	struct span given = fact(header, FACT_EVENT);
	struct span event = given.len > 0 ? given : header->facts->event;

	if (event.len == 0)
		return;
	xml_block(xml, TAG_MEETING);
	if (given.len == 0) {
		header_id(header, "resp", "#", "app");
		xml_attribute_string(xml, "cert", "medium");
	}
	xml_text(xml, event);
	xml_close(xml);
}

static void
write_title_stmt(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_TITLESTMT);
	write_title(header);
	write_fact(header, TAG_AUTHOR, FACT_SPEAKER);
	write_meeting(header);
	header_responsibility(header);
	xml_leave(xml);
}

static void
write_measure(
    struct xml *xml, const char *unit, size_t quantity, const char *unit_text)
{
	xml_block(xml, TAG_MEASURE);
	xml_attribute_string(xml, "unit", unit);
	xml_attribute_count(xml, "quantity", quantity);
	xml_count(xml, quantity);
	xml_string(xml, unit_text);
	xml_close(xml);
}

static void
write_extent(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_EXTENT);
	write_measure(
	    xml, "character", header->facts->characters, " 字符（不计空白）");
	write_measure(xml, "line", header->facts->lines, " 源文行（不计空行）");
	xml_leave(xml);
}

static void
write_availability(struct header *header)
{
	struct xml *xml = header->xml;
	struct span licence = fact(header, FACT_LICENCE);

	xml_enter(xml, TAG_AVAILABILITY);
	if (licence.len == 0) {
		xml_attribute_string(xml, "status", "unknown");
		xml_leaf(xml, TAG_P, SPAN("使用许可未声明。"));
	} else {
		xml_block(xml, TAG_LICENCE);
		if (address_is_web(licence))
			xml_attribute(xml, "target", licence);
		xml_text(xml, licence);
		xml_close(xml);
	}
	xml_leave(xml);
}

static void
write_publication(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_PUBLICATIONSTMT);
	xml_leaf(xml, TAG_PUBLISHER,
	    fact(header, FACT_PUBLISHER).len > 0 ? fact(header, FACT_PUBLISHER)
						 : fact_no_publisher);
	write_typed(header, TAG_IDNO, "local", header->document->name);
	write_availability(header);
	xml_leave(xml);
}

/* What is known of a document and has no place elsewhere. */
static void
write_notes(struct header *header)
{
	struct xml *xml = header->xml;
	bool any = false;

	for (size_t i = 0; i < header->document->count; i++) {
		const struct block *block = &header->document->blocks[i];

		if (block->kind != KIND_META)
			break;
		if (fact_of(block->label) < FACT_COUNT || block->text.len == 0)
			continue;
		if (!any)
			xml_enter(xml, TAG_NOTESSTMT);
		any = true;
		xml_block(xml, TAG_NOTE);
		xml_attribute_string(xml, "type", "metadata");
		xml_attribute(xml, "n", block->label);
		xml_text(xml, block->text);
		xml_close(xml);
	}
	if (any)
		xml_leave(xml);
}

static void
write_source(struct header *header)
{
	const struct facts *facts = header->facts;
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_SOURCEDESC);
	xml_enter(xml, TAG_BIBL);
	xml_leaf(xml, TAG_TITLE,
	    facts->title_origin == ORIGIN_FOUND ||
		    facts->title_origin == ORIGIN_GIVEN
		? buf_view(&facts->title)
		: SPAN("〔无题〕"));
	write_fact(header, TAG_AUTHOR, FACT_SPEAKER);
	write_typed(header, TAG_IDNO, "docNumber", fact(header, FACT_DOCNO));
	write_typed(header, TAG_IDNO, "filename", fact(header, FACT_SOURCE));
	write_typed(header, TAG_IDNO, "sha256", fact(header, FACT_SHA256));
	xml_leave(xml);
	xml_leave(xml);
}

void
header_file(struct header *header)
{
	xml_enter(header->xml, TAG_FILEDESC);
	write_title_stmt(header);
	write_extent(header);
	write_publication(header);
	write_notes(header);
	write_source(header);
	xml_leave(header->xml);
}
