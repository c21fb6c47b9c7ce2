/* The header: its frame. */
#include "header/header.h"

#include "header/say.h"

void
header_id(struct header *header, const char *attribute, const char *mark,
    const char *part)
{
	xml_identifier(
	    header->xml, attribute, mark, header->id, span_of(part), 0);
}

const char *
header_say(const struct header *header, const char *text)
{
	return say_in(text, header->traditional);
}

void
header_judge(struct header *header, enum fact fact)
{
	enum sure sure = header->facts->known[fact].sure;

	if (sure == SURE_GIVEN)
		return;
	header_id(header, "resp", "#", "app");
	xml_attribute_string(
	    header->xml, "cert", sure == SURE_GUESSED ? "low" : "medium");
}

void
header_write(struct header *header)
{
	xml_enter(header->xml, TAG_TEIHEADER);
	xml_attribute_string(header->xml, "xml:lang",
	    header->traditional ? "zh-Hant" : "zh-Hans");
	header_file(header);
	header_encoding(header);
	header_profile(header);
	xml_leave(header->xml);
}
