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
	if (langtag_fits(facts_printed(header->facts, FACT_LANG)))
		xml_attribute_string(xml, "cert", "high");
	xml_string(xml, name);
	xml_close(xml);
	xml_leave(xml);
}

static struct span
fact(const struct header *header, enum fact which)
{
	return facts_best(header->facts, which);
}

/* What he is, and of which body: with the first, where there are several. */
static void
write_affiliations(struct header *header)
{
	struct xml *xml = header->xml;

	if (fact(header, FACT_ROLE).len > 0) {
		xml_block(xml, TAG_AFFILIATION);
		header_judge(header, FACT_ROLE);
		xml_text(xml, fact(header, FACT_ROLE));
		xml_close(xml);
	}
	if (fact(header, FACT_ORGANIZATION).len > 0) {
		xml_block(xml, TAG_AFFILIATION);
		header_judge(header, FACT_ORGANIZATION);
		xml_open(xml, TAG_ORGNAME);
		xml_text(xml, fact(header, FACT_ORGANIZATION));
		xml_close(xml);
		xml_close(xml);
	}
}

static void
write_person(struct header *header, struct span name, size_t number)
{
	struct xml *xml = header->xml;
	struct buf id = {0};

	buf_string(&id, "speaker");
	if (number > 1)
		buf_number(&id, number);
	xml_enter(xml, TAG_PERSON);
	header_id(header, "xml:id", "", buf_cstring(&id));
	xml_attribute_string(xml, "role", "speaker");
	xml_block(xml, TAG_PERSNAME);
	header_judge(header, FACT_SPEAKER);
	xml_text(xml, name);
	xml_close(xml);
	if (number == 1)
		write_affiliations(header);
	xml_leave(xml);
	buf_free(&id);
}

static void
write_speakers(struct header *header)
{
	struct span rest = fact(header, FACT_SPEAKER);

	if (rest.len == 0)
		return;
	xml_enter(header->xml, TAG_PARTICDESC);
	for (size_t number = 1; rest.len > 0; number++)
		write_person(header, facts_next(&rest), number);
	xml_leave(header->xml);
}

static void
write_setting(struct header *header)
{
	struct xml *xml = header->xml;
	struct span event = {NULL, 0};

	/* one that the text names stands with its title */
	if (facts_given(header->facts, FACT_EVENT))
		event = fact(header, FACT_EVENT);
	if (fact(header, FACT_PLACE).len == 0 && event.len == 0)
		return;
	xml_enter(xml, TAG_SETTINGDESC);
	xml_enter(xml, TAG_SETTING);
	if (fact(header, FACT_PLACE).len > 0) {
		xml_block(xml, TAG_NAME);
		xml_attribute_string(xml, "type", "place");
		header_judge(header, FACT_PLACE);
		xml_text(xml, fact(header, FACT_PLACE));
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

/* The category of the taxonomy in which a text is, or NULL. */
static const char *
genre(const struct header *header)
{
	static const struct {
		const char *genre, *category;
	} genres[] = {
	    {"讲话", "genre.speech"},
	    {"公文", "genre.document"},
	    {"报告", "genre.report"},
	    {"法规", "genre.law"},
	    {"纪要", "genre.minutes"},
	    {"问答", "genre.qa"},
	    {"书信", "genre.letter"},
	};
	struct span known = fact(header, FACT_GENRE);

	for (size_t i = 0; i < sizeof(genres) / sizeof(genres[0]); i++)
		if (span_equal(known, span_of(genres[i].genre)))
			return genres[i].category;
	return NULL;
}

static void
write_class(struct header *header)
{
	const char *category = genre(header);

	if (category == NULL && fact(header, FACT_KEYWORDS).len == 0)
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
	write_speakers(header);
	write_setting(header);
	write_class(header);
	xml_leave(header->xml);
}
