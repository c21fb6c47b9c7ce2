/* The header: title, extent, publication, source. */
#include "header/header.h"

#include "base/blank.h"
#include "chinese/moment.h"
#include "inline/url.h"
#include "web/count.h"

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

struct span
header_title(const struct header *header, enum sure least)
{
	return header->facts->known[FACT_TITLE].sure >= least
	    ? header_fact(header, FACT_TITLE)
	    : span_of(header_say(header, "〔无题〕"));
}

/* A title that no one gave and the text has not is the program's. */
static void
write_title(struct header *header)
{
	struct xml *xml = header->xml;
	enum sure sure = header->facts->known[FACT_TITLE].sure;

	xml_block(xml, TAG_TITLE);
	xml_attribute_string(xml, "type", "main");
	if (sure < SURE_PRINTED)
		header_id(header, "resp", "#", "app");
	if (sure == SURE_GIVEN || sure == SURE_SUPPLIED)
		xml_attribute_string(
		    xml, "cert", sure == SURE_GIVEN ? "high" : "medium");
	xml_text(xml, header_title(header, SURE_GUESSED));
	xml_close(xml);
	write_typed(
	    header, TAG_TITLE, "sub", header_fact(header, FACT_SUBTITLE));
}

static void
write_body(struct header *header, struct span name)
{
	struct xml *xml = header->xml;

	xml_block(xml, TAG_AUTHOR);
	header_judge(header, FACT_ORGANIZATION);
	xml_open(xml, TAG_ORGNAME);
	xml_text(xml, name);
	xml_close(xml);
	xml_close(xml);
}

/* The bodies that have issued the text, where no person speaks in it. */
static void
write_issuers(struct header *header)
{
	struct span rest = header_fact(header, FACT_ORGANIZATION);

	if (facts_given(header->facts, FACT_ORGANIZATION) && rest.len > 0)
		write_body(header, rest);
	else
		while (rest.len > 0)
			write_body(header, facts_next(&rest));
}

/* One that was found, who has his place in the list of persons. */
static void
write_author(struct header *header, struct span name)
{
	struct xml *xml = header->xml;

	xml_block(xml, TAG_AUTHOR);
	header_judge(header, FACT_SPEAKER);
	people_refer_name(header->people, xml, "ref", name);
	xml_text(xml, name);
	xml_close(xml);
}

/* A person's word is one author, as it was given; found are persons. */
static void
write_authors(struct header *header)
{
	struct xml *xml = header->xml;
	struct span rest = header_fact(header, FACT_SPEAKER);

	if (rest.len == 0)
		write_issuers(header);
	else if (facts_given(header->facts, FACT_SPEAKER))
		xml_leaf(xml, TAG_AUTHOR,
		    facts_printed(header->facts, FACT_SPEAKER));
	else
		while (rest.len > 0)
			write_author(header, facts_next(&rest));
}

void
header_responsibility(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_RESPSTMT);
	xml_leaf(
	    xml, TAG_RESP, span_of(header_say(header, "结构识别与 TEI 编码")));
	xml_block(xml, TAG_NAME);
	xml_attribute_string(xml, "type", "software");
	header_id(header, "ref", "#", "app");
	xml_string(xml, "jianggao");
	xml_close(xml);
	xml_leave(xml);
}

/* One that the text alone names is the program's finding. */
static void
write_meeting(struct header *header)
{
	struct xml *xml = header->xml;

	if (header_fact(header, FACT_EVENT).len == 0)
		return;
	xml_block(xml, TAG_MEETING);
	header_judge(header, FACT_EVENT);
	xml_text(xml, header_fact(header, FACT_EVENT));
	xml_close(xml);
}

static void
write_title_stmt(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_TITLESTMT);
	write_title(header);
	write_authors(header);
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
	size_t characters = 0, lines = 0, last = 0;

	for (size_t i = 0; i < header->document->count; i++) {
		const struct block *block = &header->document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		characters += count_characters(block->label) +
		    count_characters(block->text);
		lines += block->line != last;
		last = block->line;
	}
	xml_enter(xml, TAG_EXTENT);
	write_measure(xml, "character", characters,
	    header_say(header, " 字符（不计空白）"));
	write_measure(
	    xml, "line", lines, header_say(header, " 源文行（不计空行）"));
	xml_leave(xml);
}

static void
write_availability(struct header *header)
{
	struct xml *xml = header->xml;
	struct span licence = header_fact(header, FACT_LICENCE);

	xml_enter(xml, TAG_AVAILABILITY);
	if (licence.len == 0) {
		xml_attribute_string(xml, "status", "unknown");
		xml_leaf(xml, TAG_P,
		    span_of(header_say(header, "使用许可未声明。")));
	} else {
		xml_block(xml, TAG_LICENCE);
		if (address_is_web(licence))
			xml_attribute(xml, "target", licence);
		xml_text(xml, licence);
		xml_close(xml);
	}
	xml_leave(xml);
}

void
header_publication(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_PUBLICATIONSTMT);
	xml_leaf(xml, TAG_PUBLISHER,
	    header_fact(header, FACT_PUBLISHER).len > 0
		? header_fact(header, FACT_PUBLISHER)
		: fact_no_publisher[header->traditional]);
	write_typed(header, TAG_IDNO, "local", header->document->name);
	write_availability(header);
	header_edition_day(xml);
	xml_leave(xml);
}

/* A fact that a person has given is told elsewhere in the header. */
static bool
has_place(const struct header *header, struct span key)
{
	enum fact which = fact_of(key);

	switch ((int)which) {
	case FACT_COUNT:
	case FACT_ISSUER:
	case FACT_COPY_NUMBER:
	case FACT_SECRECY:
	case FACT_URGENCY:
	case FACT_APPROVER:
	case FACT_ADDRESSEE:
	case FACT_COPIED_TO:
	case FACT_PRINTER:
	case FACT_PRINTED:
	case FACT_GENRE:
	case FACT_ADOPTED:
	case FACT_APPROVED:
	case FACT_ISSUED:
	case FACT_EFFECTIVE:
	case FACT_PROVENANCE:
		return false;
	case FACT_ROLE:
	case FACT_ORGANIZATION: /* they are a person's, in his document */
		return header_fact(header, FACT_SPEAKER).len > 0 &&
		    header->people->roll == NULL;
	default:
		return true;
	}
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
		/* The text has them itself, as pb. */
		if (span_equal(block->label, SPAN("pages")))
			continue;
		if (has_place(header, block->label) || block->text.len == 0)
			continue;
		if (!any)
			xml_enter(xml, TAG_NOTESSTMT);
		any = true;
		xml_block(xml, TAG_NOTE);
		xml_attribute_string(xml, "type", "metadata");
		xml_attribute(xml, "n", block->label);
		xml_text(xml, blank_trim(block->text));
		xml_close(xml);
	}
	if (any)
		xml_leave(xml);
}

static void
write_number(struct header *header)
{
	struct xml *xml = header->xml;

	if (header_fact(header, FACT_DOCNO).len == 0)
		return;
	xml_block(xml, TAG_IDNO);
	xml_attribute_string(xml, "type", "docNumber");
	header_judge(header, FACT_DOCNO);
	xml_text(xml, header_fact(header, FACT_DOCNO));
	xml_close(xml);
}

/* What the head and the end of an official paper print. */
static void
write_paper(struct header *header)
{
	static const enum fact printed[] = {FACT_ISSUER, FACT_COPY_NUMBER,
	    FACT_SECRECY, FACT_URGENCY, FACT_APPROVER, FACT_COPIED_TO,
	    FACT_PRINTER, FACT_PRINTED};
	struct xml *xml = header->xml;

	for (size_t i = 0; i < sizeof(printed) / sizeof(printed[0]); i++) {
		struct span text = facts_printed(header->facts, printed[i]);

		if (text.len == 0 || facts_given(header->facts, printed[i]))
			continue;
		xml_block(xml, TAG_NOTE);
		xml_attribute(xml, "type", fact_key(printed[i]));
		header_judge(header, printed[i]);
		xml_text(xml, text);
		xml_close(xml);
	}
}

/* 原载《青禾日报》2031年3月4日: its day is an element, and none of the text. */
static void
write_printed_in(struct header *header)
{
	struct xml *xml = header->xml;
	struct span text = facts_printed(header->facts, FACT_PROVENANCE);
	struct moment when;
	struct span day;
	struct buf standard = {0};

	if (text.len == 0 || facts_given(header->facts, FACT_PROVENANCE))
		return;
	xml_block(xml, TAG_BIBL);
	xml_attribute_string(xml, "type", "publication");
	header_judge(header, FACT_PROVENANCE);
	if (moment_find(text, &when, &day) && moment_is_day(&when)) {
		size_t at = (size_t)(day.ptr - text.ptr);

		moment_write(&standard, &when);
		xml_text(xml, (struct span){text.ptr, at});
		xml_open(xml, TAG_DATE);
		xml_attribute(xml, "when", buf_view(&standard));
		xml_text(xml, day);
		xml_close(xml);
		text = span_from(text, at + day.len);
	}
	xml_text(xml, text);
	xml_close(xml);
	buf_free(&standard);
}

static void
write_source(struct header *header)
{
	struct xml *xml = header->xml;

	xml_enter(xml, TAG_SOURCEDESC);
	xml_enter(xml, TAG_BIBL);
	xml_block(xml, TAG_TITLE);
	if (header->facts->known[FACT_TITLE].sure < SURE_PRINTED)
		xml_attribute_string(xml, "type", "supplied");
	xml_text(xml, header_title(header, SURE_PRINTED));
	xml_close(xml);
	write_authors(header);
	write_number(header);
	write_typed(
	    header, TAG_IDNO, "filename", header_fact(header, FACT_SOURCE));
	write_typed(
	    header, TAG_IDNO, "sha256", header_fact(header, FACT_SHA256));
	write_paper(header);
	xml_leave(xml);
	write_printed_in(header);
	xml_leave(xml);
}

void
header_file(struct header *header)
{
	xml_enter(header->xml, TAG_FILEDESC);
	write_title_stmt(header);
	write_extent(header);
	header_publication(header);
	write_notes(header);
	write_source(header);
	xml_leave(header->xml);
}
