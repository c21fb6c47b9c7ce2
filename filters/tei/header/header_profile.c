/* The header: where, by whom, in which language. */
#include "header/header.h"

#include "base/blank.h"
#include "header/langtag.h"

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
	if (langtag_fits(header->facts->fact[FACT_LANG]))
		xml_attribute_string(xml, "cert", "high");
	xml_string(xml, name);
	xml_close(xml);
	xml_leave(xml);
}

static void
write_speaker(struct header *header)
{
	struct xml *xml = header->xml;
	const struct span *fact = header->facts->fact;

	if (fact[FACT_SPEAKER].len == 0)
		return;
	xml_enter(xml, TAG_PARTICDESC);
	xml_enter(xml, TAG_PERSON);
	header_id(header, "xml:id", "", "speaker");
	xml_attribute_string(xml, "role", "speaker");
	xml_leaf(xml, TAG_PERSNAME, fact[FACT_SPEAKER]);
	if (fact[FACT_ROLE].len > 0)
		xml_leaf(xml, TAG_AFFILIATION, fact[FACT_ROLE]);
	if (fact[FACT_ORGANIZATION].len > 0) {
		xml_block(xml, TAG_AFFILIATION);
		xml_open(xml, TAG_ORGNAME);
		xml_text(xml, fact[FACT_ORGANIZATION]);
		xml_close(xml);
		xml_close(xml);
	}
	xml_leave(xml);
	xml_leave(xml);
}

static void
write_setting(struct header *header)
{
	struct xml *xml = header->xml;
	const struct span *fact = header->facts->fact;
	struct span place = fact[FACT_PLACE];

	if (place.len == 0)
		place = header->facts->place;
	if (place.len == 0 && fact[FACT_EVENT].len == 0)
		return;
	xml_enter(xml, TAG_SETTINGDESC);
	xml_enter(xml, TAG_SETTING);
	if (place.len > 0) {
		xml_block(xml, TAG_NAME);
		xml_attribute_string(xml, "type", "place");
		xml_text(xml, place);
		xml_close(xml);
	}
	if (fact[FACT_EVENT].len > 0)
		xml_leaf(xml, TAG_ACTIVITY, fact[FACT_EVENT]);
	xml_leave(xml);
	xml_leave(xml);
}

/* The length of a separator of keywords at the start of the text, or 0. */
static size_t
separator(struct span text)
{
	static const char *const marks[] = {";", ",", "；", "，", "、"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (span_starts(text, span_of(marks[i])))
			return strlen(marks[i]);
	return 0;
}

static void
write_keywords(struct header *header)
{
	struct span rest = header->facts->fact[FACT_KEYWORDS];
	bool any = false;

	while (rest.len > 0) {
		struct span word = rest;
		size_t len = 0;

		while (len < rest.len && separator(span_from(rest, len)) == 0)
			len++;
		word.len = len;
		word = blank_trim(word);
		rest = span_from(rest, len);
		rest = span_from(rest, separator(rest));
		if (word.len == 0)
			continue;
		if (!any)
			xml_enter(header->xml, TAG_KEYWORDS);
		any = true;
		xml_leaf(header->xml, TAG_TERM, word);
	}
	if (any)
		xml_leave(header->xml);
}

/* The genre shows in what only one of them has; or it does not show. */
static const char *
genre(const struct facts *facts)
{
	if (facts->has_turns)
		return "genre.qa";
	if (facts->has_docno)
		return "genre.document";
	return facts->has_address ? "genre.speech" : NULL;
}

static void
write_class(struct header *header)
{
	const char *category = genre(header->facts);

	if (category == NULL && header->facts->fact[FACT_KEYWORDS].len == 0)
		return;
	xml_enter(header->xml, TAG_TEXTCLASS);
	if (category != NULL) {
		xml_block(header->xml, TAG_CATREF);
		header_id(header, "scheme", "#", "genre");
		header_id(header, "target", "#", category);
		xml_close(header->xml);
	}
	write_keywords(header);
	xml_leave(header->xml);
}

void
header_profile(struct header *header)
{
	xml_enter(header->xml, TAG_PROFILEDESC);
	header_date(header);
	write_language(header);
	write_speaker(header);
	write_setting(header);
	write_class(header);
	xml_leave(header->xml);
}
