/* The header: its frame. */
#include "header/header.h"

void
header_id(struct header *header, const char *attribute, const char *mark,
    const char *part)
{
	xml_identifier(
	    header->xml, attribute, mark, header->id, span_of(part), 0);
}

void
header_write(struct header *header)
{
	xml_enter(header->xml, TAG_TEIHEADER);
	header_file(header);
	header_encoding(header);
	header_profile(header);
	xml_leave(header->xml);
}
