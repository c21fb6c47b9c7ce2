/* The header: its frame. */
#include "header.h"

void
header_id(struct header *header, const char *attribute, const char *mark,
    const char *part)
{
	struct buf id = {0};

	buf_string(&id, mark);
	buf_span(&id, header->id);
	buf_byte(&id, '.');
	buf_string(&id, part);
	xml_attribute(header->xml, attribute, buf_view(&id));
	buf_free(&id);
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
