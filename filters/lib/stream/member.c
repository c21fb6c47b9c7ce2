/* Archives in framed text: a frame a member. */
#include "stream/member.h"

#include <string.h>

void
member_begin(struct members *members, const char *path, struct buf *out)
{
	members->written++;
	buf_byte(out, '\f');
	buf_span(out, members->name);
	buf_printf(out, MEMBER_PATH "%s\tmember=%zu/%zu\n", path,
	    members->written, members->count);
}

void
member_end(struct buf *out)
{
	buf_string(out, "\f\n");
}

bool
member_read(struct member *member, const struct text *text)
{
	struct span place = text_field(text, SPAN("member"));
	struct span name = text->name;
	const char *at;

	if (place.ptr == NULL)
		return false;
	member->number = field_number(span_cut(&place, '/'));
	member->count = field_number(place);
	at = memmem(name.ptr, name.len, MEMBER_PATH, sizeof(MEMBER_PATH) - 1);
	if (at == NULL || member->number == 0 || member->number > member->count)
		return false;
	member->archive = (struct span){name.ptr, (size_t)(at - name.ptr)};
	member->path =
	    span_from(name, member->archive.len + sizeof(MEMBER_PATH) - 1);
	return member->path.len > 0;
}
