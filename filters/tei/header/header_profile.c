/* The header: where, by whom, in which language. */
#include "header/header.h"

#include "base/blank.h"
#include "document/langtag.h"
#include "genres.h"

static const struct {
	const char *tag, *name;
} languages[] = {
    {"zh-Hans", "中文（简体）"},
    {"zh-Hant", "中文（繁體）"},
    {"zh", "中文"},
    {"und", "未定"},
};

static void
write_language(struct header *header)
{
	struct xml *xml = header->xml;
	const char *name = header->language;

	for (size_t i = 0; i < sizeof(languages) / sizeof(languages[0]); i++)
		if (strcmp(languages[i].tag, header->language) == 0)
			name = languages[i].name;
	xml_enter(xml, TAG_LANGUSAGE);
	xml_block(xml, TAG_LANGUAGE);
	xml_attribute_string(xml, "ident", header->language);
	if (langtag_fits(facts_printed(header->facts, FACT_LANG)))
		xml_attribute_string(xml, "cert", "high");
	xml_string(xml, header_say(header, name));
	xml_close(xml);
	xml_leave(xml);
}

static void
write_setting(struct header *header)
{
	struct xml *xml = header->xml;
	struct span event = {NULL, 0};

	/* one that the text names stands with its title */
	if (facts_given(header->facts, FACT_EVENT))
		event = header_fact(header, FACT_EVENT);
	if (header_fact(header, FACT_PLACE).len == 0 && event.len == 0)
		return;
	xml_enter(xml, TAG_SETTINGDESC);
	xml_enter(xml, TAG_SETTING);
	if (header_fact(header, FACT_PLACE).len > 0) {
		xml_block(xml, TAG_NAME);
		xml_attribute_string(xml, "type", "place");
		header_judge(header, FACT_PLACE);
		xml_text(xml, header_fact(header, FACT_PLACE));
		xml_close(xml);
	}
	if (event.len > 0)
		xml_leaf(xml, TAG_ACTIVITY, event);
	xml_leave(xml);
	xml_leave(xml);
}

static void
write_keywords(struct header *header)
{
	struct span rest = facts_best(header->facts, FACT_KEYWORDS);

	if (rest.len == 0)
		return;
	xml_enter(header->xml, TAG_KEYWORDS);
	while (rest.len > 0)
		xml_leaf(header->xml, TAG_TERM, facts_next(&rest));
	xml_leave(header->xml);
}

static void
write_class(struct header *header)
{
	const struct genre_row *genre =
	    genre_row_of(header_fact(header, FACT_GENRE));

	if (genre == NULL && header_fact(header, FACT_KEYWORDS).len == 0)
		return;
	xml_enter(header->xml, TAG_TEXTCLASS);
	if (genre != NULL) {
		xml_block(header->xml, TAG_CATREF);
		header_id(header, "scheme", "#", "genre");
		header_id(header, "target", "#", genre->category);
		xml_close(header->xml);
	}
	write_keywords(header);
	xml_leave(header->xml);
}

/* Who has sent it, and when. */
static void
write_sent(struct header *header)
{
	struct xml *xml = header->xml;
	struct span body = header_fact(header, FACT_ORGANIZATION);
	struct span person = header_fact(header, FACT_SPEAKER);

	if (body.len == 0 && person.len == 0)
		return;
	xml_enter(xml, TAG_CORRESPACTION);
	xml_attribute_string(xml, "type", "sent");
	if (person.len > 0)
		xml_leaf(xml, TAG_PERSNAME, facts_next(&person));
	while (body.len > 0)
		xml_leaf(xml, TAG_ORGNAME, facts_next(&body));
	header_day(header);
	xml_leave(xml);
}

/* Each of 各乡镇人民政府，县直各单位; a 、 may stand within a name. */
static void
write_received(struct header *header)
{
	struct xml *xml = header->xml;
	struct span rest = header_fact(header, FACT_ADDRESSEE);

	xml_enter(xml, TAG_CORRESPACTION);
	xml_attribute_string(xml, "type", "received");
	while (rest.len > 0) {
		const char *hit =
		    memmem(rest.ptr, rest.len, "，", strlen("，"));
		struct span name = rest;

		if (hit != NULL)
			name.len = (size_t)(hit - rest.ptr);
		rest = span_from(
		    rest, name.len + (hit != NULL ? strlen("，") : 0));
		if (blank_trim(name).len > 0)
			xml_leaf(xml, TAG_ORGNAME, blank_trim(name));
	}
	xml_leave(xml);
}

/* A paper that is sent to somebody. */
static void
write_correspondence(struct header *header)
{
	if (header_fact(header, FACT_ADDRESSEE).len == 0)
		return;
	xml_enter(header->xml, TAG_CORRESPDESC);
	header_judge(header, FACT_ADDRESSEE);
	write_sent(header);
	write_received(header);
	xml_leave(header->xml);
}

void
header_profile(struct header *header)
{
	xml_enter(header->xml, TAG_PROFILEDESC);
	header_date(header);
	write_language(header);
	people_write(header->people, header->xml);
	write_setting(header);
	write_class(header);
	write_correspondence(header);
	xml_leave(header->xml);
}
